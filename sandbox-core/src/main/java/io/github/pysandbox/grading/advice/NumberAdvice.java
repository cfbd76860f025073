package io.github.pysandbox.grading.advice;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Help for output whose words are right but for how numbers are written. */
final class NumberAdvice {

  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,300}(?:\\.\\d{0,300})?");
  private static final double NEAR = 1e-6;

  private NumberAdvice() {}

  /** The first number that is written otherwise, if nothing else differs. */
  static Optional<String> form(Situation situation) {
    if (situation.expected().isEmpty() || situation.actual().isEmpty()) {
      return Optional.empty();
    }
    List<String> expected = words(situation.expected().get());
    List<String> actual = words(situation.actual().get());
    if (expected.size() != actual.size() || situation.error().isPresent()) {
      return Optional.empty();
    }
    Optional<String> sentence = Optional.empty();
    for (int i = 0; i < expected.size(); i++) {
      String right = expected.get(i);
      String own = actual.get(i);
      if (!right.equals(own)) {
        if (!isNear(right, own)) {
          return Optional.empty();
        }
        sentence = sentence.or(() -> Optional.of(sentence(right, own)));
      }
    }
    return sentence;
  }

  private static boolean isNear(String right, String own) {
    if (!NUMBER.matcher(right).matches() || !NUMBER.matcher(own).matches()) {
      return false;
    }
    double expected = Double.parseDouble(right);
    return Math.abs(expected - Double.parseDouble(own)) <= NEAR * Math.max(1, Math.abs(expected));
  }

  private static String sentence(String right, String own) {
    return Double.parseDouble(right) == Double.parseDouble(own)
        ? "It is the right number in the wrong form: " + own + ", where " + right + " is expected."
        : "The number is right but for its rounding: " + own + ", where " + right + " is expected.";
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }
}

package io.github.pysandbox.grading.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Help for wrong output; only where the right output may be seen. */
final class OutputAdvice {

  private static final Pattern PROMPT =
      Pattern.compile("\\binput\\(\\s*f?([\"'])((?:(?!\\1).){1,80})\\1");
  private static final Pattern FUNCTION = Pattern.compile("(?m)^def (\\w{1,40})\\(");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");

  private OutputAdvice() {}

  static Optional<String> nothing(Situation situation) {
    boolean seen =
        isWrongOutput(situation) && actual(situation).isBlank() && !expected(situation).isBlank();
    return seen
        ? say("The program ended well and printed nothing" + idleFunction(situation.source()))
        : Optional.empty();
  }

  /** A function that is defined and named nowhere else. */
  private static String idleFunction(String source) {
    return FUNCTION
        .matcher(source)
        .results()
        .map(found -> found.group(1))
        .filter(name -> source.split("\\b" + name + "\\b", -1).length == 2)
        .findFirst()
        .map(name -> ": its function " + name + " is never called.")
        .orElse(".");
  }

  static Optional<String> prompt(Situation situation) {
    if (!isWrongOutput(situation)) {
      return Optional.empty();
    }
    Matcher matcher = PROMPT.matcher(situation.source());
    while (matcher.find()) {
      String text = matcher.group(2).replace("\\n", " ").strip();
      boolean printed = actual(situation).contains(text) && !expected(situation).contains(text);
      if (!text.isEmpty() && printed) {
        return say(
            "The text in input(\"" + text + "\") is printed too, and the case does not expect it.");
      }
    }
    return Optional.empty();
  }

  static Optional<String> none(Situation situation) {
    boolean seen =
        isWrongOutput(situation)
            && lines(actual(situation)).stream().anyMatch(OutputAdvice::endsWithNone)
            && !expected(situation).contains("None");
    return seen
        ? say("The output holds None: print() of a function without return prints that.")
        : Optional.empty();
  }

  private static boolean endsWithNone(String line) {
    return line.equals("None") || line.endsWith(" None");
  }

  static Optional<String> lineMissing(Situation situation) {
    return isWrongOutput(situation) && isOneLineMissing(situation)
        ? say("The output is right but for one line that is missing.")
        : Optional.empty();
  }

  static Optional<String> lineTooMany(Situation situation) {
    return isWrongOutput(situation) && isOneLineTooMany(situation)
        ? say("The output is right but for one line too many.")
        : Optional.empty();
  }

  static Optional<String> letters(Situation situation) {
    boolean alike =
        isWrongOutput(situation)
            && plain(expected(situation)).equals(plain(actual(situation)))
            && !words(expected(situation)).equals(words(actual(situation)));
    return alike ? say("Only capital and small letters differ.") : Optional.empty();
  }

  static Optional<String> spaces(Situation situation) {
    boolean alike =
        isWrongOutput(situation)
            && !expected(situation).equals(actual(situation))
            && bare(expected(situation)).equals(bare(actual(situation)));
    return alike ? say("Only spaces and line ends differ.") : Optional.empty();
  }

  static Optional<String> numbers(Situation situation) {
    if (!isWrongOutput(situation)) {
      return Optional.empty();
    }
    List<String> expected = numbers(expected(situation));
    boolean right = !expected.isEmpty() && expected.equals(numbers(actual(situation)));
    boolean otherwise =
        !bare(expected(situation)).equalsIgnoreCase(bare(actual(situation)))
            && lines(expected(situation)).size() == lines(actual(situation)).size();
    return right && otherwise
        ? say("The numbers are right; what stands around them is not as the case wants it.")
        : Optional.empty();
  }

  private static boolean isWrongOutput(Situation situation) {
    return situation.expected().isPresent()
        && situation.actual().isPresent()
        && situation.error().isEmpty();
  }

  /** Tell whether the shorter list is the longer one without one of its items. */
  private static boolean isWithoutOne(List<String> longer, List<String> shorter) {
    if (longer.size() != shorter.size() + 1 || shorter.isEmpty()) {
      return false;
    }
    int at = 0;
    while (at < shorter.size() && shorter.get(at).equals(longer.get(at))) {
      at++;
    }
    return shorter.subList(at, shorter.size()).equals(longer.subList(at + 1, longer.size()));
  }

  private static boolean isOneLineMissing(Situation situation) {
    return isWithoutOne(lines(expected(situation)), lines(actual(situation)));
  }

  private static boolean isOneLineTooMany(Situation situation) {
    return isWithoutOne(lines(actual(situation)), lines(expected(situation)));
  }

  private static List<String> numbers(String text) {
    return NUMBER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>(text.lines().map(String::stripTrailing).toList());
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }

  private static String plain(String text) {
    return words(text).toLowerCase(Locale.ROOT);
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String words(String text) {
    return String.join(" ", text.trim().split("\\s+", -1));
  }

  private static String expected(Situation situation) {
    return situation.expected().orElse("");
  }

  private static String actual(Situation situation) {
    return situation.actual().orElse("");
  }

  private static Optional<String> say(String sentence) {
    return Optional.of(sentence);
  }
}

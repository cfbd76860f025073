package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Matches the output, but for white space at its end, against the pattern that the answer file
 * holds.
 */
enum RegexChecker implements Checker {
  /** The whole output matches. */
  WHOLE,
  /** Some part of it does; {@code ^} and {@code $} stand for the ends of lines. */
  INSIDE;

  @Override
  public Finding check(Answer answer) {
    String expected = answer.expected().text().stripTrailing();
    String actual = answer.actual().text();
    try {
      return matches(expected, new PatientText(actual.stripTrailing()))
          ? Finding.accepted()
          : Wrong.because("the output does not match the pattern").comparing(expected, actual);
    } catch (PatternSyntaxException e) {
      return Finding.judgeError("the answer is not a regular expression: " + e.getDescription());
    } catch (PatientText.ExhaustedException | StackOverflowError e) {
      // The output provoked it, so that it must not be worth more than a wrong one.
      return Wrong.because("the output cannot be matched against the pattern in reasonable time")
          .comparing(expected, actual);
    }
  }

  @Override
  public Optional<String> mistakeIn(Bytes expected) {
    try {
      Pattern.compile(expected.text().stripTrailing());
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of("is not a regular expression: " + e.getDescription());
    }
  }

  private boolean matches(String pattern, PatientText text) {
    return this == WHOLE
        ? Pattern.compile(pattern).matcher(text).matches()
        : Pattern.compile(pattern, Pattern.MULTILINE).matcher(text).find();
  }
}

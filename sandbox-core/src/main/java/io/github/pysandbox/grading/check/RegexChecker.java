package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Matches the whole output, but for white space at its end, against the pattern that the answer
 * file holds.
 */
final class RegexChecker implements Checker {

  @Override
  public Finding check(Answer answer) {
    String expected = answer.expected().text().stripTrailing();
    String actual = answer.actual().text();
    try {
      boolean matches =
          Pattern.compile(expected).matcher(new PatientText(actual.stripTrailing())).matches();
      return matches
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
}

package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import java.util.Arrays;

/** Compares bytes: the final newline counts. */
final class ExactChecker implements Checker {

  @Override
  public Finding check(Answer answer) {
    if (answer.expected().equals(answer.actual())) {
      return Finding.accepted();
    }
    String expected = answer.expected().text();
    String actual = answer.actual().text();
    return difference(expected, actual).comparing(expected, actual);
  }

  private static Finding difference(String expected, String actual) {
    if (expected.equals(actual + "\n")) {
      return Wrong.because("the newline at the end of the output is missing");
    }
    if (actual.equals(expected + "\n")) {
      return Wrong.because("the output has a newline at its end that should not be there");
    }
    int at = Arrays.mismatch(expected.toCharArray(), actual.toCharArray());
    String common = actual.substring(0, Math.max(at, 0));
    long line = common.chars().filter(c -> c == '\n').count() + 1;
    int column = common.length() - common.lastIndexOf('\n');
    return Wrong.because("line " + line + ", column " + column + " is the first that differs");
  }
}

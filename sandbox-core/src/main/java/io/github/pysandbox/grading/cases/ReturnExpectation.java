package io.github.pysandbox.grading.cases;

import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.check.FloatTolerance;
import io.github.pysandbox.grading.values.PythonValue;
import io.github.pysandbox.grading.values.ValueComparison;

/**
 * Expects a value.
 *
 * @param expected the right value
 * @param tolerance how far numbers in it may be off
 */
public record ReturnExpectation(PythonValue expected, FloatTolerance tolerance) {

  Finding judge(PythonValue actual) {
    if (new ValueComparison(tolerance).same(expected, actual)) {
      return Finding.accepted();
    }
    return Finding.wrong(summary(actual), detail(actual)).comparing(expected + "\n", actual + "\n");
  }

  private String detail(PythonValue actual) {
    String wanted = expected.kind();
    return wanted.equals(actual.kind()) || actual instanceof PythonValue.Opaque
        ? ""
        : "it is " + actual.kind() + " and should be " + wanted;
  }

  private static String summary(PythonValue actual) {
    if (actual instanceof PythonValue.Opaque opaque) {
      return "the result is " + opaque + ", which cannot be compared";
    }
    if (actual instanceof PythonValue.None) {
      return "the result is None";
    }
    return "the result is wrong";
  }
}

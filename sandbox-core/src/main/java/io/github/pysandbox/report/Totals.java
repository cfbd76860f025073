package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Units;
import io.github.pysandbox.grading.Verdict;

/** The sum of a grading run in one line. */
final class Totals {

  private Totals() {}

  static String line(Gradebook gradebook) {
    StringBuilder line = new StringBuilder();
    line.append(gradebook.passed()).append(" of ").append(gradebook.cases().count());
    line.append(" cases passed");
    append(line, gradebook.failed(), "failed");
    append(line, gradebook.count(Verdict.JUDGE_ERROR), "could not be judged");
    int broken = gradebook.problems().size();
    append(line, broken, broken == 1 ? "exercise broken" : "exercises broken");
    append(line, gradebook.cases().filter(CaseResult::rerun).count(), "run again alone");
    return line.append("; ")
        .append(Units.points(gradebook.score()))
        .append(" of ")
        .append(Units.points(gradebook.maxScore()))
        .append(" points")
        .toString();
  }

  private static void append(StringBuilder line, long count, String what) {
    if (count > 0) {
      line.append(", ").append(count).append(' ').append(what);
    }
  }
}

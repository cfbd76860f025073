package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Units;
import io.github.pysandbox.grading.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The table of submissions: how many cases passed, the points, the worst verdicts. */
final class ResultTable {

  private static final String HEAD = "Submission";

  private ResultTable() {}

  static List<String> lines(List<SubmissionResult> results) {
    int width = HEAD.length();
    for (SubmissionResult result : results) {
      width = Math.max(width, name(result).length());
    }
    List<String> lines = new ArrayList<>();
    lines.add(row(width, HEAD, "Passed", "Points", "Verdicts"));
    for (SubmissionResult result : results) {
      lines.add(row(width, name(result), passed(result), points(result), verdicts(result)));
    }
    return lines;
  }

  private static String row(int width, String name, String passed, String points, String verdicts) {
    String padded = name + " ".repeat(Math.max(0, width - name.length()));
    return padded + String.format("  %9s  %11s  %s", passed, points, verdicts);
  }

  private static String name(SubmissionResult result) {
    return SafeText.line(result.name());
  }

  private static String passed(SubmissionResult result) {
    return result.count(Verdict.ACCEPTED) + "/" + result.cases().size();
  }

  private static String points(SubmissionResult result) {
    return Units.points(result.score()) + "/" + Units.points(result.maxScore());
  }

  private static String verdicts(SubmissionResult result) {
    if (result.cases().isEmpty()) {
      return "no cases";
    }
    List<String> codes =
        result.cases().stream()
            .map(CaseResult::verdict)
            .distinct()
            .sorted()
            .filter(verdict -> verdict != Verdict.ACCEPTED)
            .map(verdict -> result.count(verdict) + " " + verdict.code())
            .toList();
    String text = codes.isEmpty() ? Verdict.ACCEPTED.code() : String.join(", ", codes);
    return result.cached() ? text + " (cached)" : text;
  }
}

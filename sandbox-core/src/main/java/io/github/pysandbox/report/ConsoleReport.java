package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.SubmissionResult;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells people on a terminal what came out. The last lines say what to fix: many read no more than
 * those.
 */
public final class ConsoleReport {

  private static final int MAX_DETAILS = 20;
  private static final int MAX_TO_FIX = 8;

  private final FailureText failures;

  /**
   * Make a report.
   *
   * @param charset what the terminal can show
   */
  public ConsoleReport(Charset charset) {
    this.failures = new FailureText(VisibleSpace.in(charset));
  }

  /**
   * Write the report.
   *
   * @param gradebook what came out
   * @return lines without line ends
   */
  public List<String> lines(Gradebook gradebook) {
    List<String> lines = new ArrayList<>(ResultTable.lines(gradebook.results()));
    List<Failure> all = failed(gradebook);
    all.stream().limit(MAX_DETAILS).forEach(failure -> append(lines, failure));
    if (all.size() > MAX_DETAILS) {
      lines.add("");
      lines.add((all.size() - MAX_DETAILS) + " more failed cases stand in the report files.");
    }
    lines.add("");
    gradebook.warnings().forEach(warning -> lines.add("Warning: " + SafeText.line(warning.toString())));
    lines.addAll(toFix(all, gradebook.problems()));
    lines.add(Totals.line(gradebook));
    return lines;
  }

  private void append(List<String> lines, Failure failure) {
    lines.add("");
    lines.add(headline(failure));
    failures.lines(failure.result()).forEach(line -> lines.add("  " + line));
  }

  /** One line for each exercise that failed: its first failed case. */
  private static List<String> toFix(List<Failure> failures, List<Problem> problems) {
    List<String> lines = new ArrayList<>();
    problems.forEach(problem -> lines.add("Exercise broken: " + SafeText.line(problem.toString())));
    String last = "";
    for (Failure failure : failures) {
      if (!failure.submission().name().equals(last) && lines.size() < MAX_TO_FIX + problems.size()) {
        lines.add("Fix " + headline(failure));
      }
      last = failure.submission().name();
    }
    return lines;
  }

  private static String headline(Failure failure) {
    CaseResult result = failure.result();
    String where = failure.submission().name() + ", case " + result.name();
    String what = result.verdict().text() + " (" + result.verdict().code() + ")";
    String why = result.message().isEmpty() ? "" : ": " + result.message();
    return SafeText.line(where + ": " + what + why);
  }

  private static List<Failure> failed(Gradebook gradebook) {
    List<Failure> failures = new ArrayList<>();
    for (SubmissionResult submission : gradebook.results()) {
      for (CaseResult result : submission.cases()) {
        if (!result.passed()) {
          failures.add(new Failure(submission, result));
        }
      }
    }
    return failures;
  }

  private record Failure(SubmissionResult submission, CaseResult result) {}
}

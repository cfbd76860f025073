package io.github.pysandbox.report;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Problem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells people on a terminal what came out. The last lines say what to fix: many read no more than
 * those.
 */
public final class ConsoleReport {

  private static final int MAX_DETAILS = 20;
  private static final int MAX_TO_FIX = 6;
  private static final int MAX_SUMMARY = 10;
  private static final int MAX_LINE = 1_000;

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
   * Write the warnings.
   *
   * @param gradebook what came out
   * @return lines without line ends
   */
  public List<String> warnings(Gradebook gradebook) {
    return bounded(
        gradebook.warnings().stream().map(Problem::toString).map(SafeText::line).toList());
  }

  /**
   * Write the table, and what is known of each failed case.
   *
   * @param gradebook what came out
   * @return lines without line ends
   */
  public List<String> details(Gradebook gradebook) {
    List<String> lines = new ArrayList<>(ResultTable.lines(gradebook.results()));
    if (!gradebook.problems().isEmpty()) {
      lines.add("");
      lines.add("Not graded, because the exercise is broken:");
    }
    gradebook.problems().forEach(problem -> lines.add("  " + SafeText.line(problem.toString())));
    List<Failure> all = Failure.of(gradebook);
    all.stream().limit(MAX_DETAILS).forEach(failure -> append(lines, failure));
    if (all.size() > MAX_DETAILS) {
      lines.add("");
      lines.add((all.size() - MAX_DETAILS) + " more failed cases stand in the report files.");
    }
    return bounded(lines);
  }

  /**
   * Write what to fix, and the totals.
   *
   * @param gradebook what came out
   * @return a dozen lines at most, without line ends
   */
  public List<String> summary(Gradebook gradebook) {
    List<String> heads = new ArrayList<>();
    for (Problem problem : gradebook.problems()) {
      heads.add("Broken exercise: " + SafeText.line(problem.toString()));
    }
    List<Failure> failures = Failure.mostTelling(gradebook);
    failures.forEach(failure -> heads.add("Fix " + failure.headline()));
    List<String> shown = new ArrayList<>(heads.subList(0, Math.min(heads.size(), MAX_TO_FIX)));
    int first = gradebook.problems().size();
    if (first < shown.size()) {
      int room = MAX_SUMMARY - shown.size();
      shown.addAll(first + 1, essence(failures.get(0), room));
    }
    if (heads.size() > MAX_TO_FIX) {
      shown.add("... and " + (heads.size() - MAX_TO_FIX) + " more like these");
    }
    shown.add(Totals.line(gradebook));
    return bounded(shown);
  }

  private List<String> essence(Failure failure, int room) {
    return failures.essence(failure.result(), room).stream().map(line -> "    " + line).toList();
  }

  /** No line fills a screen. */
  private static List<String> bounded(List<String> lines) {
    return lines.stream()
        .map(line -> line.length() > MAX_LINE ? line.substring(0, MAX_LINE) + "..." : line)
        .toList();
  }

  private void append(List<String> lines, Failure failure) {
    lines.add("");
    lines.add(failure.headline());
    failures.lines(failure.result()).forEach(line -> lines.add("  " + line));
  }
}

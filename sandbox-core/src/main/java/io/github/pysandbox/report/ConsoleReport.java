package io.github.pysandbox.report;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Problem;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

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
   * Write the warnings.
   *
   * @param gradebook what came out
   * @return lines without line ends
   */
  public List<String> warnings(Gradebook gradebook) {
    return gradebook.warnings().stream().map(Problem::toString).map(SafeText::line).toList();
  }

  /**
   * Write the table, and what is known of each failed case.
   *
   * @param gradebook what came out
   * @return lines without line ends
   */
  public List<String> details(Gradebook gradebook) {
    List<String> lines = new ArrayList<>(ResultTable.lines(gradebook.results()));
    List<Failure> all = Failure.of(gradebook);
    all.stream().limit(MAX_DETAILS).forEach(failure -> append(lines, failure));
    if (all.size() > MAX_DETAILS) {
      lines.add("");
      lines.add((all.size() - MAX_DETAILS) + " more failed cases stand in the report files.");
    }
    return lines;
  }

  /**
   * Write what to fix, and the totals.
   *
   * @param gradebook what came out
   * @return a dozen lines at most, without line ends
   */
  public List<String> summary(Gradebook gradebook) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : gradebook.problems()) {
      lines.add("Broken exercise: " + SafeText.line(problem.toString()));
    }
    Failure.of(gradebook).stream()
        .filter(first(Failure::submission))
        .forEach(failure -> lines.add("Fix " + failure.headline()));
    List<String> shown = new ArrayList<>(lines.subList(0, Math.min(lines.size(), MAX_TO_FIX)));
    if (lines.size() > MAX_TO_FIX) {
      shown.add("... and " + (lines.size() - MAX_TO_FIX) + " more like these");
    }
    shown.add(Totals.line(gradebook));
    return shown;
  }

  private static <T, K> Predicate<T> first(Function<T, K> key) {
    Set<K> seen = new HashSet<>();
    return value -> seen.add(key.apply(value));
  }

  private void append(List<String> lines, Failure failure) {
    lines.add("");
    lines.add(failure.headline());
    failures.lines(failure.result()).forEach(line -> lines.add("  " + line));
  }
}

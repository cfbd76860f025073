package io.github.pysandbox.report;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Units;
import java.util.ArrayList;
import java.util.List;

/** Writes GitHub's step summary and annotations. */
public final class GitHubReport {

  private static final int MAX_ANNOTATIONS = 10;

  private GitHubReport() {}

  /**
   * Write the step summary.
   *
   * @param gradebook what came out
   * @return Markdown
   */
  public static String summary(Gradebook gradebook) {
    StringBuilder text = new StringBuilder("### ").append(Totals.line(gradebook)).append("\n\n");
    text.append("| Submission | Passed | Points | Result |\n|---|---|---|---|\n");
    for (SubmissionResult result : gradebook.results()) {
      text.append("| ").append(cell(result.name())).append(" | ");
      text.append(result.cases().stream().filter(test -> test.passed()).count());
      text.append("/").append(result.cases().size()).append(" | ");
      text.append(Units.points(result.score())).append("/");
      text.append(Units.points(result.maxScore())).append(" | ");
      text.append(result.passed() ? "✅ passed" : "❌ failed").append(" |\n");
    }
    Failure.of(gradebook).stream()
        .limit(MAX_ANNOTATIONS)
        .forEach(failure -> text.append("\n- ").append(cell(failure.headline())));
    return text.append("\n").toString();
  }

  /**
   * Write the annotations: the only lines that a CI server is meant to read as commands.
   *
   * @param gradebook what came out
   * @return at most ten lines
   */
  public static List<String> annotations(Gradebook gradebook) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : gradebook.problems()) {
      String place = "file=" + property(problem.file()) + ",line=" + Math.max(1, problem.line());
      lines.add("::error " + place + "::" + data(problem.toString()));
    }
    for (Failure failure : Failure.of(gradebook)) {
      String title = "title=" + property(failure.submission().name());
      lines.add("::error " + title + "::" + data(failure.headline()));
    }
    return lines.subList(0, Math.min(lines.size(), MAX_ANNOTATIONS));
  }

  /** Text that stands in a table of Markdown and means nothing else there. */
  private static String cell(String text) {
    String safe = SafeText.line(text).replace("&", "&amp;").replace("<", "&lt;");
    return safe.replaceAll("([\\\\`*_\\[\\]|!~#>@])", "\\\\$1");
  }

  private static String data(String text) {
    return SafeText.line(text).replace("%", "%25");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}

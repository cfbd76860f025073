package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Writes a page for people: one file, no scripts, nothing from elsewhere. */
final class HtmlReport {

  /** A page of more would be too heavy for a browser if it held every output. */
  private static final int MANY_CASES = 3_000;

  private final Html html = new Html();
  private final Gradebook gradebook;

  private HtmlReport(Gradebook gradebook) {
    this.gradebook = gradebook;
  }

  static String text(Gradebook gradebook) {
    return new HtmlReport(gradebook).page();
  }

  private String page() {
    html.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ");
    html.raw("style-src 'unsafe-inline'\">\n<title>Grading report</title>\n<style>\n");
    html.raw(style()).raw("</style>\n</head>\n<body>\n<h1>Grading report</h1>\n<p>");
    html.line(Totals.line(gradebook)).raw("</p>\n");
    problems("Broken exercises", gradebook.problems());
    problems("Warnings", gradebook.warnings());
    HtmlOverview.write(html, gradebook.results());
    boolean brief = gradebook.cases().count() > MANY_CASES;
    if (brief) {
      html.raw("<p>There are many cases: of those that passed, only the names are listed.</p>\n");
    }
    int number = 0;
    for (SubmissionResult result : gradebook.results()) {
      number++;
      submission(number, result, brief);
    }
    if (!gradebook.interpreter().isEmpty()) {
      html.raw("<p class=\"cost\">Run by ").line(gradebook.interpreter());
      html.raw("; fuel is counted in its units.</p>\n");
    }
    return html.raw("</body>\n</html>\n").toString();
  }

  private void problems(String title, Iterable<Problem> problems) {
    if (!problems.iterator().hasNext()) {
      return;
    }
    html.raw("<h2>" + title + "</h2>\n<ul>\n");
    for (Problem problem : problems) {
      html.raw("<li>").line(problem.toString()).raw("</li>\n");
    }
    html.raw("</ul>\n");
  }

  private void submission(int number, SubmissionResult result, boolean brief) {
    String look = result.passed() ? "good" : "bad";
    html.raw("<section>\n<details class=\"submission\" id=\"s" + number + "\"");
    html.raw(result.passed() ? ">\n" : " open>\n");
    html.raw("<summary><h2><span class=\"" + look + "\">");
    html.raw(result.passed() ? "✓" : "✗").raw("</span> ").line(result.title());
    if (!result.student().isEmpty()) {
      html.raw(" — ").line(result.student());
    }
    html.raw("</h2> ").line(HtmlOverview.points(result));
    html.raw(result.cached() ? ", from the cache of an earlier run</summary>\n" : "</summary>\n");
    for (CaseResult test : result.cases()) {
      HtmlCase.write(html, test, brief);
    }
    html.raw("</details>\n</section>\n");
  }

  private static String style() {
    try (InputStream stream =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Cost;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Units;
import io.github.pysandbox.grading.Verdict;
import java.util.Optional;

/** Writes one case: closed where it passed, open where there is something to fix. */
final class HtmlCase {

  private HtmlCase() {}

  static void write(Html html, CaseResult test) {
    boolean judge = test.verdict() == Verdict.JUDGE_ERROR;
    String look = test.passed() ? "good" : judge ? "judge" : "bad";
    html.raw(test.passed() ? "<details>" : "<details open>");
    html.raw("<summary class=\"" + look + "\">").raw(test.passed() ? "✓ " : "✗ ");
    html.line(test.name())
        .raw(": ")
        .line(test.verdict().text() + " (" + test.verdict().code() + ")");
    html.raw("</summary>\n<div>\n");
    paragraph(html, test.message());
    test.advice().forEach(sentence -> paragraph(html, "Hint: " + sentence));
    evidence(html, test.evidence());
    cost(html, test);
    html.raw("</div></details>\n");
  }

  private static void evidence(Html html, Evidence evidence) {
    block(html, "What Python says", evidence.traceback());
    block(html, "Input", evidence.input());
    block(html, "Expected output", evidence.expected());
    block(html, "Your output", evidence.actual());
    if (evidence.expected().isPresent()) {
      diff(html, evidence.expected().get(), evidence.actual().orElse(""));
    }
  }

  private static void diff(Html html, String expected, String actual) {
    html.raw("<h3>Difference</h3>\n<pre>");
    for (Diff.Row row : Diff.of(expected, actual)) {
      switch (row.kind()) {
        case SAME -> html.raw("  ").safe(VisibleSpace.UNICODE.show(row.text())).raw("\n");
        case EXPECTED -> marked(html, "bad", "- ", row);
        case ACTUAL -> marked(html, "good", "+ ", row);
        case GAP -> html.raw("  … ").line(row.text()).raw("\n");
      }
    }
    html.raw("</pre>\n");
  }

  private static void marked(Html html, String look, String mark, Diff.Row row) {
    html.raw("<span class=\"" + look + "\">" + mark);
    html.safe(VisibleSpace.UNICODE.show(row.text())).raw("</span>");
  }

  private static void block(Html html, String title, Optional<String> text) {
    if (text.isPresent()) {
      html.raw("<h3>" + title + "</h3>\n<pre>").lines(text.get()).raw("</pre>\n");
    }
  }

  private static void paragraph(Html html, String text) {
    if (!text.isEmpty()) {
      html.raw("<p>").line(text).raw("</p>\n");
    }
  }

  private static void cost(Html html, CaseResult test) {
    html.raw("<p class=\"cost\">");
    html.line(Units.points(test.score()) + " of " + Units.points(test.maxScore()) + " points");
    Cost cost = test.cost();
    if (!cost.equals(Cost.NONE)) {
      html.line(", " + Units.duration(cost.time()) + ", " + Units.bytes(cost.memory()));
      html.line(", " + cost.fuel() + " units of fuel");
    }
    html.raw(test.rerun() ? ", run again alone" : "").raw("</p>\n");
  }
}

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

  /** Brief means: of a case that passed no more than its name. */
  static void write(Html html, CaseResult test, boolean brief) {
    if (test.passed() && (brief || test.evidence().isEmpty())) {
      html.raw("<p class=\"case good\">");
      head(html, test);
      html.raw("</p>\n");
      return;
    }
    html.raw(test.passed() ? "<details class=\"case\">" : "<details class=\"case\" open>");
    html.raw("<summary class=\"" + look(test) + "\">");
    head(html, test);
    html.raw("</summary>\n<div>\n");
    paragraph(html, "message", test.message());
    for (String sentence : test.advice()) {
      paragraph(html, "hint", "Hint: " + sentence);
    }
    if (!test.passed() && test.evidence().isEmpty() && test.message().isEmpty()) {
      paragraph(html, "cost", "What it was given and what it did is not shown.");
    }
    evidence(html, test.evidence());
    cost(html, test);
    html.raw("</div></details>\n");
  }

  private static String look(CaseResult test) {
    if (test.passed()) {
      return "good";
    }
    return test.verdict() == Verdict.JUDGE_ERROR ? "judge" : "bad";
  }

  private static void head(Html html, CaseResult test) {
    html.raw(test.passed() ? "✓ " : "✗ ").line(test.name()).raw(": ");
    html.line(test.verdict().text() + " (" + test.verdict().code() + ")");
  }

  private static void evidence(Html html, Evidence evidence) {
    block(html, "What Python says", evidence.traceback());
    if (evidence.expected().isPresent()
        && !evidence.expected().equals(evidence.actual())
        && evidence.traceback().isEmpty()) {
      diff(html, evidence.expected().get(), evidence.actual().orElse(""));
    }
    html.raw("<div class=\"sides\">\n");
    block(html, "Input", evidence.input());
    block(html, "Expected output", evidence.expected());
    block(html, "Your output", evidence.actual());
    html.raw("</div>\n");
  }

  private static void diff(Html html, String expected, String actual) {
    html.raw("<h3>Difference <small><span class=\"good\">− expected</span> ");
    html.raw("<span class=\"bad\">+ yours</span>, white space visible</small></h3>\n<pre>");
    for (Diff.Row row : Diff.of(expected, actual)) {
      switch (row.kind()) {
        case SAME -> html.raw("  ").safe(VisibleSpace.UNICODE.show(row.text())).raw("\n");
        case EXPECTED -> marked(html, "good", "− ", row);
        case ACTUAL -> marked(html, "bad", "+ ", row);
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
      html.raw("<div><h3>" + title + "</h3>\n");
      if (text.get().isEmpty()) {
        html.raw("<p class=\"cost\">nothing</p></div>\n");
      } else {
        html.raw("<pre>").lines(text.get()).raw("</pre></div>\n");
      }
    }
  }

  private static void paragraph(Html html, String kind, String text) {
    if (!text.isEmpty()) {
      html.raw("<p class=\"" + kind + "\">").line(text).raw("</p>\n");
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

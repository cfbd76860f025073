package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Says in plain lines what is known of a failed case. */
final class FailureText {

  private static final int MAX_LINES = 12;

  private final VisibleSpace marks;

  FailureText(VisibleSpace marks) {
    this.marks = marks;
  }

  /** All of it with Unicode's marks; empty for a case that passed. */
  static String plain(CaseResult result) {
    if (result.passed()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(result.message().isEmpty() ? result.verdict().text() : result.message());
    lines.addAll(new FailureText(VisibleSpace.UNICODE).lines(result));
    return String.join("\n", lines);
  }

  List<String> lines(CaseResult result) {
    List<String> lines = new ArrayList<>();
    Evidence evidence = result.evidence();
    result.advice().forEach(sentence -> lines.add("Hint: " + SafeText.line(sentence)));
    evidence.traceback().ifPresent(text -> lines.addAll(last(SafeText.lines(text))));
    evidence.input().ifPresent(text -> block(lines, "input", text));
    if (evidence.expected().isPresent()) {
      diff(lines, evidence.expected().get(), evidence.actual().orElse(""));
    } else {
      evidence
          .actual()
          .filter(text -> !text.isEmpty())
          .ifPresent(text -> block(lines, "output", text));
    }
    return lines;
  }

  private void diff(List<String> lines, String expected, String actual) {
    lines.add("difference (- expected, + actual):");
    DiffText.lines(expected, actual, marks).forEach(line -> lines.add("  " + line));
  }

  private static void block(List<String> lines, String title, String text) {
    List<String> all = SafeText.lines(text).lines().toList();
    lines.add(title + ":");
    all.stream().limit(MAX_LINES).forEach(line -> lines.add("    " + DiffText.cut(line)));
    if (all.size() > MAX_LINES) {
      lines.add("    ... " + (all.size() - MAX_LINES) + " more lines");
    }
  }

  private static List<String> last(String text) {
    List<String> all = text.lines().map(DiffText::cut).toList();
    return all.subList(Math.max(0, all.size() - MAX_LINES), all.size());
  }
}

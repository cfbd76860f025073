package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Says in plain lines what is known of a failed case. */
final class FailureText {

  private static final int MAX_LINES = 12;
  private static final int MAX_WIDTH = 160;

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
    for (Diff.Row row : Diff.of(expected, actual)) {
      lines.add(
          switch (row.kind()) {
            case SAME -> "    " + cut(SafeText.line(withoutEnd(row.text())));
            case EXPECTED -> "  - " + cut(marks.show(row.text()));
            case ACTUAL -> "  + " + cut(marks.show(row.text()));
            case GAP -> "    ... " + row.text();
          });
    }
  }

  private static void block(List<String> lines, String title, String text) {
    List<String> all = SafeText.lines(text).lines().toList();
    lines.add(title + ":");
    all.stream().limit(MAX_LINES).forEach(line -> lines.add("    " + cut(line)));
    if (all.size() > MAX_LINES) {
      lines.add("    ... " + (all.size() - MAX_LINES) + " more lines");
    }
  }

  private static List<String> last(String text) {
    List<String> all = text.lines().map(FailureText::cut).toList();
    return all.subList(Math.max(0, all.size() - MAX_LINES), all.size());
  }

  private static String withoutEnd(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }

  private static String cut(String line) {
    return line.length() <= MAX_WIDTH ? line : line.substring(0, MAX_WIDTH) + "...";
  }
}

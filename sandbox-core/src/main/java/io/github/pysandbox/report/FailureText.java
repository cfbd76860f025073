package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import java.util.ArrayList;
import java.util.List;

/** Says in plain lines what is known of a failed case. */
public final class FailureText {

  private static final int MAX_LINES = 12;

  private final VisibleSpace marks;

  FailureText(VisibleSpace marks) {
    this.marks = marks;
  }

  /**
   * All that is known of a failed case, what the program printed with it, safe to print.
   *
   * @param result the result
   * @return some lines, white space marked with Unicode's signs; empty for a case that passed
   */
  public static String plain(CaseResult result) {
    if (result.passed()) {
      return "";
    }
    List<String> lines = new ArrayList<>();
    lines.add(result.message().isEmpty() ? result.verdict().text() : result.message());
    lines.addAll(new FailureText(VisibleSpace.UNICODE).lines(result));
    return String.join("\n", lines);
  }

  /**
   * Write out what cannot be seen and what a CI server would obey.
   *
   * @param text what a program printed
   * @return the same text, safe to print; its lines stay
   */
  public static String printable(String text) {
    return SafeText.lines(text);
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

  /** What to look at first, in a few lines: hints, the place of the exception, what differs. */
  List<String> essence(CaseResult result, int most) {
    List<String> lines = new ArrayList<>();
    result.advice().forEach(sentence -> lines.add("Hint: " + SafeText.line(sentence)));
    Evidence evidence = result.evidence();
    if (evidence.traceback().isPresent()) {
      lines.addAll(place(SafeText.lines(evidence.traceback().get())));
    } else if (evidence.expected().isPresent()) {
      lines.addAll(
          DiffText.changes(evidence.expected().get(), evidence.actual().orElse(""), marks));
    }
    return lines.subList(0, Math.min(lines.size(), most));
  }

  /** The innermost call of a traceback, without the exception itself. */
  private static List<String> place(String traceback) {
    List<String> all = traceback.lines().map(DiffText::cut).toList();
    for (int i = all.size() - 2; i >= 0; i--) {
      if (all.get(i).startsWith("  File ")) {
        int end = Math.min(i + 3, all.size() - 1);
        return all.subList(i, end);
      }
    }
    return List.of();
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

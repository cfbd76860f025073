package io.github.pysandbox.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a traceback as CPython does, of the submission's own files only. */
final class Traceback {

  private static final int MAX_ROWS = 40;
  private static final int ALIKE = 3;
  private static final Pattern PLACE = Pattern.compile(" \\([^()]*, line \\d+\\)$");

  private final PythonError error;
  private final Submission submission;
  private final PrintedTraceback printed;
  private final List<String> rows = new ArrayList<>();

  private Traceback(PythonError error, Submission submission, PrintedTraceback printed) {
    this.error = error;
    this.submission = submission;
    this.printed = printed;
  }

  static Optional<String> render(Execution execution, Submission submission) {
    return execution
        .pythonError()
        .map(error -> new Traceback(error, submission, PrintedTraceback.of(execution)).text());
  }

  private String text() {
    List<PythonError.Frame> own =
        error.frames().stream()
            .filter(frame -> submission.fileShownAs(frame.file()).isPresent())
            .toList();
    int alike = 0;
    for (int i = 0; i < own.size(); i++) {
      alike = i > 0 && own.get(i).equals(own.get(i - 1)) ? alike + 1 : 1;
      if (alike <= ALIKE) {
        add(own.get(i));
      } else if (i + 1 == own.size() || !own.get(i + 1).equals(own.get(i))) {
        String more = printed.repeated().orElse(String.valueOf(alike - ALIKE));
        rows.add("  [Previous line repeated " + more + " more times]\n");
      }
    }
    int skipped = Math.max(0, rows.size() - MAX_ROWS);
    String head = own.isEmpty() || isSyntax() ? "" : "Traceback (most recent call last):\n";
    String more = skipped > 0 ? "  [" + skipped + " more calls]\n" : "";
    return head + more + String.join("", rows.subList(skipped, rows.size())) + lastLine();
  }

  private void add(PythonError.Frame frame) {
    String file = submission.fileShownAs(frame.file()).orElse(frame.file());
    StringBuilder row = new StringBuilder("  File \"" + file + "\", line " + frame.line());
    if (!frame.function().isEmpty()) {
      row.append(", in ").append(frame.function());
    }
    row.append('\n');
    Optional<String> source = sourceLine(submission.files(), file, frame.line());
    source.ifPresent(line -> row.append("    ").append(line).append('\n'));
    source
        .flatMap(line -> printed.marks(frame, line))
        .ifPresent(marks -> row.append(marks).append('\n'));
    rows.add(row.toString());
  }

  private static Optional<String> sourceLine(Map<String, byte[]> files, String file, int line) {
    byte[] source = files.get(file);
    if (source == null || line < 1) {
      return Optional.empty();
    }
    return new String(source, UTF_8).lines().skip(line - 1L).findFirst().map(String::strip);
  }

  /** The place of a syntax error is no call. */
  private boolean isSyntax() {
    List<PythonError.Frame> frames = error.frames();
    return frames.size() == 1 && frames.get(0).function().isEmpty();
  }

  private String lastLine() {
    if (error.message().isEmpty()) {
      return error.type();
    }
    // Python says the place of a syntax error once more in the message.
    String message = isSyntax() ? PLACE.matcher(error.message()).replaceFirst("") : error.message();
    return error.type() + ": " + Excerpt.of(message) + printed.suggestion(error);
  }
}

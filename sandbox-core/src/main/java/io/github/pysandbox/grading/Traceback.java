package io.github.pysandbox.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.PythonError;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a traceback as CPython does, of the submission's own files only. */
final class Traceback {

  private static final int MAX_FRAMES = 40;

  private Traceback() {}

  static String render(PythonError error, Submission submission) {
    StringBuilder text = new StringBuilder();
    List<PythonError.Frame> own =
        error.frames().stream()
            .filter(frame -> submission.fileShownAs(frame.file()).isPresent())
            .toList();
    int skipped = Math.max(0, own.size() - MAX_FRAMES);
    if (!own.isEmpty()) {
      text.append("Traceback (most recent call last):\n");
    }
    if (skipped > 0) {
      text.append("  [").append(skipped).append(" more calls]\n");
    }
    own.stream().skip(skipped).forEach(frame -> append(text, frame, submission));
    return text.append(lastLine(error)).toString();
  }

  private static void append(StringBuilder text, PythonError.Frame frame, Submission submission) {
    String file = submission.fileShownAs(frame.file()).orElse(frame.file());
    text.append("  File \"").append(file).append("\", line ").append(frame.line());
    if (!frame.function().isEmpty()) {
      text.append(", in ").append(frame.function());
    }
    text.append('\n');
    sourceLine(submission.files(), file, frame.line())
        .ifPresent(line -> text.append("    ").append(line).append('\n'));
  }

  private static Optional<String> sourceLine(Map<String, byte[]> files, String file, int line) {
    byte[] source = files.get(file);
    if (source == null || line < 1) {
      return Optional.empty();
    }
    return new String(source, UTF_8).lines().skip(line - 1L).findFirst().map(String::strip);
  }

  private static String lastLine(PythonError error) {
    return error.message().isEmpty()
        ? error.type()
        : error.type() + ": " + Excerpt.of(error.message());
  }
}

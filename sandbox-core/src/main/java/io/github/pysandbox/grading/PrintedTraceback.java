package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the traceback that CPython printed adds to its data: marks under the code, how often a call
 * came again, what name was meant.
 *
 * <p>A program can print anything there. So a part is taken only where it has the form of its kind
 * and stands at its place, and no part can hold more than marks, a number or a name.
 */
final class PrintedTraceback {

  private static final String HEAD = "Traceback (most recent call last):";
  private static final int MAX_TEXT = 1 << 16;
  private static final Pattern MARKS = Pattern.compile(" {4}[ ~^]{0,400}[~^]");
  private static final Pattern REPEATED =
      Pattern.compile(" {2}\\[Previous line repeated (\\d{1,7}) more times?\\]");
  private static final Pattern SUGGESTION =
      Pattern.compile(
          "(?U)\\. Did you (?:mean: '[\\w.]{1,80}'|forget to import '[\\w.]{1,80}')\\?");

  private final List<String> lines;
  private int at;

  private PrintedTraceback(List<String> lines) {
    this.lines = lines;
  }

  static PrintedTraceback of(Execution execution) {
    String all = execution.stderr();
    List<String> lines = all.substring(Math.max(0, all.length() - MAX_TEXT)).lines().toList();
    return new PrintedTraceback(lines.subList(Math.max(0, lines.lastIndexOf(HEAD)), lines.size()));
  }

  /** The marks under the code of a frame; frames are asked for in their order. */
  Optional<String> marks(PythonError.Frame frame, String source) {
    String place = "  File \"" + frame.file() + "\", line " + frame.line();
    for (int i = at; i < lines.size() - 2; i++) {
      String line = lines.get(i);
      if (line.equals(place) || line.startsWith(place + ", in ")) {
        at = i + 2;
        return Optional.of(lines.get(i + 2))
            .filter(marks -> lines.get(at - 1).strip().equals(source))
            .filter(marks -> MARKS.matcher(marks).matches());
      }
    }
    return Optional.empty();
  }

  /** How many calls like the last frame asked for were left out. */
  Optional<String> repeated() {
    return lines.stream()
        .skip(at)
        .limit(2)
        .map(REPEATED::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }

  /** What follows the exception's message; empty where nothing does. */
  String suggestion(PythonError error) {
    String known = error.type() + ": " + error.message();
    return lines.stream()
        .filter(line -> line.startsWith(known))
        .map(line -> line.substring(known.length()))
        .filter(rest -> SUGGESTION.matcher(rest).matches())
        .findFirst()
        .orElse("");
  }
}

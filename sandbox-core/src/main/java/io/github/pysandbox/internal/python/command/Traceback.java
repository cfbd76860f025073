package io.github.pysandbox.internal.python.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.PythonError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the exception that ended a program out of what Python printed about it.
 *
 * <p>The last traceback counts: of chained exceptions it is the one that was raised last. A program
 * can print whatever it likes here, so this is what it says, not what is known.
 */
public final class Traceback {

  private static final String HEADER = "Traceback (most recent call last):";
  private static final Pattern FRAME =
      Pattern.compile("  File \"(.*)\", line (\\d{1,9})(?:, in (.*))?");
  private static final Pattern LEADING_SLASHES = Pattern.compile("^(?:\\./|/)+");
  private static final Pattern EXCEPTION = Pattern.compile("([\\w.<>]+)(?:: (.*))?");

  /** Only so much of the end is looked at: a program may print without end. */
  private static final int LONGEST = 1 << 20;

  private static final int LONGEST_MESSAGE = 1 << 16;
  private static final int MOST_FRAMES_AT_AN_END = 100;

  private final List<String> lines;
  private final String script;

  private Traceback(List<String> lines, String script) {
    this.lines = lines;
    this.script = script;
  }

  /**
   * Read the last traceback.
   *
   * @param stderr what the program printed
   * @param script the name of the script, which frames in it get whatever directory it was in
   * @return the exception, if there is one
   */
  public static Optional<PythonError> parse(byte[] stderr, String script) {
    int start = Math.max(0, stderr.length - LONGEST);
    String text = new String(stderr, start, stderr.length - start, UTF_8);
    return new Traceback(text.lines().toList(), script).parse();
  }

  private Optional<PythonError> parse() {
    int at = lines.lastIndexOf(HEADER);
    int next = at < 0 ? startWithoutHeader() : at + 1;
    List<PythonError.Frame> frames = new ArrayList<>();
    while (next < lines.size() && lines.get(next).startsWith("  ")) {
      frame(lines.get(next)).ifPresent(frames::add);
      next++;
    }
    if ((frames.isEmpty() && at < 0) || next >= lines.size()) {
      return Optional.empty();
    }
    Matcher exception = EXCEPTION.matcher(lines.get(next));
    return exception.matches()
        ? Optional.of(error(exception, lines.subList(next + 1, lines.size()), shortened(frames)))
        : Optional.empty();
  }

  /** A syntax error in the script itself has a place and no header. */
  private int startWithoutHeader() {
    for (int i = lines.size() - 1; i >= 0; i--) {
      if (FRAME.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  private Optional<PythonError.Frame> frame(String line) {
    Matcher frame = FRAME.matcher(line);
    if (!frame.matches()) {
      return Optional.empty();
    }
    String function = frame.group(3) == null ? "" : frame.group(3);
    return Optional.of(
        new PythonError.Frame(
            fileName(frame.group(1)), Integer.parseInt(frame.group(2)), function));
  }

  private String fileName(String file) {
    return LEADING_SLASHES.matcher(file).replaceFirst("").equals(script) ? script : file;
  }

  private static PythonError error(
      Matcher exception, List<String> more, List<PythonError.Frame> frames) {
    String first = exception.group(2) == null ? "" : exception.group(2);
    String message = more.isEmpty() ? first : first + "\n" + String.join("\n", more);
    return new PythonError(
        exception.group(1),
        message.substring(0, Math.min(message.length(), LONGEST_MESSAGE)),
        frames);
  }

  private static List<PythonError.Frame> shortened(List<PythonError.Frame> frames) {
    if (frames.size() <= 2 * MOST_FRAMES_AT_AN_END) {
      return frames;
    }
    List<PythonError.Frame> ends = new ArrayList<>(frames.subList(0, MOST_FRAMES_AT_AN_END));
    ends.addAll(frames.subList(frames.size() - MOST_FRAMES_AT_AN_END, frames.size()));
    return ends;
  }
}

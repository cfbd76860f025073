package io.github.pysandbox.grading.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file of the time limits that a selftest found: a line {@code exercise=milliseconds} each. */
public final class MeasuredLimits {

  private static final Pattern LINE = Pattern.compile("(.+)=([0-9]{1,9})");

  private MeasuredLimits() {}

  /**
   * Read the limits.
   *
   * @param file the file, which may be missing
   * @return time limits by exercise; lines that are not understood are left out
   * @throws IOException if the file cannot be read
   */
  public static SortedMap<String, Duration> read(Path file) throws IOException {
    SortedMap<String, Duration> limits = new TreeMap<>();
    if (Files.isRegularFile(file)) {
      for (String line : Files.readAllLines(file, UTF_8)) {
        Matcher matcher = LINE.matcher(line);
        if (matcher.matches()) {
          limits.put(matcher.group(1), Duration.ofMillis(Long.parseLong(matcher.group(2))));
        }
      }
    }
    return limits;
  }

  /**
   * Write limits over those of earlier selftests.
   *
   * @param file the file; made if it is missing
   * @param limits time limits by exercise
   * @throws IOException if the file cannot be read or written
   */
  public static void write(Path file, Map<String, Duration> limits) throws IOException {
    SortedMap<String, Duration> all = read(file);
    all.putAll(limits);
    StringBuilder text = new StringBuilder();
    all.forEach(
        (exercise, limit) ->
            text.append(exercise).append('=').append(limit.toMillis()).append('\n'));
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Files.writeString(file, text, UTF_8);
  }
}

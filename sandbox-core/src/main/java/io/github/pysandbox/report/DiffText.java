package io.github.pysandbox.report;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** Writes the difference of two texts for a terminal, white space visible. */
public final class DiffText {

  private static final int MAX_WIDTH = 160;

  private DiffText() {}

  /**
   * Write the difference.
   *
   * @param before the expected or former text
   * @param after the actual or new text
   * @param charset what the terminal can show
   * @return lines that start with {@code -} for the first text, {@code +} for the second
   */
  public static List<String> lines(String before, String after, Charset charset) {
    return lines(before, after, VisibleSpace.in(charset));
  }

  static List<String> lines(String before, String after, VisibleSpace marks) {
    List<String> lines = new ArrayList<>();
    for (Diff.Row row : Diff.of(before, after)) {
      lines.add(
          switch (row.kind()) {
            case SAME -> "  " + cut(SafeText.line(withoutEnd(row.text())));
            case EXPECTED -> "- " + cut(marks.show(row.text()));
            case ACTUAL -> "+ " + cut(marks.show(row.text()));
            case GAP -> ("  ... " + row.text()).stripTrailing();
          });
    }
    return lines;
  }

  /** The rows that differ, without those around them. */
  static List<String> changes(String expected, String actual, VisibleSpace marks) {
    return lines(expected, actual, marks).stream()
        .filter(line -> line.startsWith("- ") || line.startsWith("+ "))
        .toList();
  }

  /** Shorten a line that would fill the screen. */
  static String cut(String line) {
    return line.length() <= MAX_WIDTH ? line : line.substring(0, MAX_WIDTH) + "...";
  }

  private static String withoutEnd(String line) {
    return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
  }
}

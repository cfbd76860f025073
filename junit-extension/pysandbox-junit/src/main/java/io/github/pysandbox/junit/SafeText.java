package io.github.pysandbox.junit;

/** Makes text from the guest fit for a failure message: nothing invisible, bounded. */
final class SafeText {

  private static final int MAX_LINES = 14;
  private static final int MAX_WIDTH = 160;

  private SafeText() {}

  /** Write out what cannot be seen as {@code \}{@code u001b}; lines and tabs stay. */
  static String lines(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(point -> append(safe, point));
    return safe.toString();
  }

  /** The same in one line, shortened. */
  static String line(String text) {
    return cut(lines(text).replace("\n", "\\n").replace("\t", "\\t"));
  }

  /** Show spaces, tabs and line ends of one line, which may end with a line feed. */
  static String visible(String line) {
    boolean ended = line.endsWith("\n");
    String text = ended ? line.substring(0, line.length() - 1) : line;
    String shown = cut(lines(text).replace(' ', '\u00b7').replace("\t", "\u2192\t"));
    return ended ? shown + "\u21b5" : shown;
  }

  /** The first and the last lines of a text, each after the indent. */
  static String excerpt(String text, String indent) {
    var all = lines(text).lines().map(SafeText::cut).toList();
    StringBuilder excerpt = new StringBuilder();
    int head = all.size() <= MAX_LINES ? all.size() : MAX_LINES / 2;
    all.stream().limit(head).forEach(line -> excerpt.append(indent).append(line).append('\n'));
    if (all.size() > MAX_LINES) {
      int tail = MAX_LINES - head;
      excerpt.append(indent).append("[" + (all.size() - MAX_LINES) + " more lines]\n");
      all.stream()
          .skip(all.size() - (long) tail)
          .forEach(line -> excerpt.append(indent).append(line).append('\n'));
    }
    return excerpt.toString();
  }

  private static String cut(String line) {
    if (line.length() <= MAX_WIDTH) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(MAX_WIDTH - 1)) ? MAX_WIDTH - 1 : MAX_WIDTH;
    return line.substring(0, end) + "...";
  }

  private static void append(StringBuilder safe, int point) {
    if (point == '\n' || point == '\t' || isPlain(point)) {
      safe.appendCodePoint(point);
    } else {
      safe.append(String.format("\\u%04x", point));
    }
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}

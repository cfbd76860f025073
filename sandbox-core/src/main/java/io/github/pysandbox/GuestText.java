package io.github.pysandbox;

/** Makes text from a program fit for an exception message: one line, bounded, nothing invisible. */
final class GuestText {

  private static final int MAX_LENGTH = 500;

  private GuestText() {}

  static String singleLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().limit(MAX_LENGTH).forEach(point -> append(line, point));
    if (text.codePointCount(0, text.length()) > MAX_LENGTH) {
      line.append("...");
    }
    return line.toString();
  }

  private static void append(StringBuilder line, int point) {
    if (isInvisible(point)) {
      line.append(String.format("\\u%04x", point));
    } else {
      line.appendCodePoint(point);
    }
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}

package io.github.pysandbox.junit;

/** Shows where two texts begin to differ, with the white space of those lines visible. */
final class FirstDifference {

  private final String expected;
  private final String actual;
  private final int lineStart;
  private final int line;
  private final int column;

  private FirstDifference(String expected, String actual) {
    this.expected = expected;
    this.actual = actual;
    int at = commonLength(expected, actual);
    this.lineStart = expected.lastIndexOf('\n', at - 1) + 1;
    this.line = (int) expected.substring(0, lineStart).chars().filter(c -> c == '\n').count() + 1;
    this.column = expected.codePointCount(lineStart, at) + 1;
  }

  /** Three lines: the place, the expected line, the actual one. */
  static String of(String expected, String actual) {
    return new FirstDifference(expected, actual).describe();
  }

  private String describe() {
    return "first difference: line "
        + line
        + ", column "
        + column
        + "\n    expected: "
        + shown(expected)
        + "\n    actual:   "
        + shown(actual)
        + mark();
  }

  private String shown(String text) {
    if (lineStart >= text.length()) {
      return "(nothing more)";
    }
    int end = text.indexOf('\n', lineStart);
    return SafeText.visible(text.substring(lineStart, end < 0 ? text.length() : end + 1));
  }

  /** A mark below the character, where the line shows one character for each of the text. */
  private String mark() {
    String before = expected.substring(lineStart, lineStart + column(expected) - 1);
    String safe = SafeText.visible(before);
    return safe.length() == column - 1 ? "\n              " + " ".repeat(column - 1) + "^" : "";
  }

  private int column(String text) {
    return Math.min(column, text.length() - lineStart + 1);
  }

  private static int commonLength(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int at = 0;
    while (at < length && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    boolean insidePair = at > 0 && Character.isHighSurrogate(a.charAt(at - 1));
    return insidePair ? at - 1 : at;
  }
}

package io.github.pysandbox.report;

import java.util.regex.Pattern;

/**
 * Makes text from the guest fit for a terminal, a CI log, an XML file or a page: what cannot be
 * seen is written out as {@code \}{@code u001b}, and no line is left that a CI server would read as
 * a command.
 */
final class SafeText {

  /** GitHub, Azure Pipelines and TeamCity look for these anywhere in a line. */
  private static final Pattern HASH_COMMAND = Pattern.compile("##(?=\\[|vso\\[|teamcity\\[)");

  /** GitHub looks for this at the start of a line. */
  private static final Pattern COLON_COMMAND = Pattern.compile("(?m)^(\\s*)::");

  private SafeText() {}

  /** Make a single line of it: line ends are written out too. */
  static String line(String text) {
    return disarm(escape(text, false));
  }

  /** Keep its lines and tabs. Line ends become {@code \n}. */
  static String lines(String text) {
    return disarm(escape(text.replace("\r\n", "\n"), true));
  }

  private static String disarm(String text) {
    String calm = HASH_COMMAND.matcher(text).replaceAll("\\\\u0023#");
    return COLON_COMMAND.matcher(calm).replaceAll("$1\\\\u003a:");
  }

  private static String escape(String text, boolean keepLines) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              if (keepLines && (point == '\n' || point == '\t')) {
                safe.append((char) point);
              } else if (isPlain(point)) {
                safe.appendCodePoint(point);
              } else {
                safe.append(String.format("\\u%04x", point));
              }
            });
    return safe.toString();
  }

  /** Neither invisible nor turning the direction of text, and allowed in XML. */
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

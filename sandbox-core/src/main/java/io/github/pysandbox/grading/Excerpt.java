package io.github.pysandbox.grading;

/** Bounds a text from the guest, so that a report of many cases stays readable. */
final class Excerpt {

  /** How many characters are kept. */
  static final int MAX_LENGTH = 16_000;

  private static final int MAX_PASSED = 2_000;
  private static final int MAX_LINE = 500;

  private Excerpt() {}

  static String line(String text) {
    String line = text.length() <= MAX_LINE ? text : cut(text, MAX_LINE) + "...";
    return line.replaceAll("\\R", " ").strip();
  }

  static String of(String text) {
    return shortened(text, MAX_LENGTH);
  }

  /** Of a case that passed less is kept: nobody has to look for anything. */
  static String ofPassed(String text) {
    return shortened(text, MAX_PASSED);
  }

  private static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    String kept = cut(text, length);
    return kept + "\n[" + (text.length() - kept.length()) + " more characters]\n";
  }

  private static String cut(String text, int length) {
    boolean split = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, split ? length - 1 : length);
  }
}

package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Finding;

/** Words the findings of checkers. */
final class Wrong {

  private static final String SUMMARY = "the output is wrong";
  private static final int MAX_QUOTE = 60;

  private Wrong() {}

  static Finding because(String detail) {
    return Finding.wrong(SUMMARY, detail);
  }

  static Finding at(int line, String expected, String actual) {
    return because(
        "line " + line + " has " + quote(actual) + " where " + quote(expected) + " should be");
  }

  static String quote(String text) {
    return text.length() <= MAX_QUOTE
        ? '"' + text + '"'
        : '"' + text.substring(0, MAX_QUOTE) + "...\"";
  }
}

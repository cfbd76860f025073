package io.github.pysandbox.grading.check;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into what stands between white space, and remembers the lines. */
final class Tokens {

  private Tokens() {}

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int line = 1;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean space = i == text.length() || isSpace(text.charAt(i));
      if (!space && start < 0) {
        start = i;
      } else if (space && start >= 0) {
        tokens.add(new Token(text.substring(start, i), line));
        start = -1;
      }
      if (i < text.length() && text.charAt(i) == '\n') {
        line++;
      }
    }
    return tokens;
  }

  /** White space as C's {@code isspace} knows it: a no-break space is a character like others. */
  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  record Token(String text, int line) {}
}

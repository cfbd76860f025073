package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Checker;
import java.util.List;

/** Makes checkers. */
public final class Checkers {

  private Checkers() {}

  /**
   * Compare what stands between white space.
   *
   * @param options how tokens are compared
   * @return the checker
   */
  public static Checker tokens(TokenOptions options) {
    return new TokenChecker(options);
  }

  /**
   * Compare bytes.
   *
   * @return the checker
   */
  public static Checker exact() {
    return new ExactChecker();
  }

  /**
   * Compare lines in any order.
   *
   * @return the checker
   */
  public static Checker unorderedLines() {
    return new UnorderedLinesChecker();
  }

  /**
   * Match the whole output against the pattern in the answer file.
   *
   * @return the checker
   */
  public static Checker regex() {
    return RegexChecker.WHOLE;
  }

  /**
   * Look for a match of the pattern in the answer file anywhere in the output.
   *
   * @return the checker
   */
  public static Checker regexInside() {
    return RegexChecker.INSIDE;
  }

  /**
   * Let a Python program of the exercise judge: {@code checker in ans feedbackdir/ [args] < out}.
   *
   * @param program the program
   * @param args what follows the three usual arguments
   * @param scale what the scores mean that it writes
   * @return the checker
   */
  public static Checker custom(CheckerProgram program, List<String> args, ScoreScale scale) {
    return new CustomChecker(program, args, scale);
  }

  /**
   * Compare without the white space at both ends.
   *
   * @return the checker
   */
  public static Checker trimmed() {
    return TextChecker.SAME;
  }

  /**
   * Look for the expected text anywhere in the output.
   *
   * @return the checker
   */
  public static Checker included() {
    return TextChecker.INCLUDED;
  }
}

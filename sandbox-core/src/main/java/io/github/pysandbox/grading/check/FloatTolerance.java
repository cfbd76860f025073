package io.github.pysandbox.grading.check;

import java.util.regex.Pattern;

/**
 * How far a number may be off; either tolerance suffices.
 *
 * @param absolute the greatest difference, not negative
 * @param relative the greatest difference in parts of the expected number, not negative
 */
public record FloatTolerance(double absolute, double relative) {

  /** Numbers are compared as text. */
  public static final FloatTolerance NONE = new FloatTolerance(-1, -1);

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?(?:[0-9]{1,400}\\.?[0-9]{0,400}|\\.[0-9]{1,400})(?:[eE][-+]?[0-9]{1,9})?");

  /**
   * Tell whether numbers are compared as numbers.
   *
   * @return true if a tolerance is set
   */
  public boolean isSet() {
    return absolute >= 0 || relative >= 0;
  }

  /**
   * Compare two numbers; not-a-number equals itself, infinity only itself.
   *
   * @param expected the right number
   * @param actual the other number
   * @return true if it is near enough
   */
  public boolean accepts(double expected, double actual) {
    if (Double.compare(expected, actual) == 0 || expected == actual) {
      return true;
    }
    double off = Math.abs(expected - actual);
    return off <= absolute
        || (!Double.isInfinite(expected) && off <= relative * Math.abs(expected));
  }

  /** Compare two tokens as numbers, if both are. */
  boolean accepts(String expected, String actual) {
    return isSet()
        && NUMBER.matcher(expected).matches()
        && NUMBER.matcher(actual).matches()
        && accepts(Double.parseDouble(expected), Double.parseDouble(actual));
  }
}

package io.github.pysandbox.grading;

/** How the points of a group follow from its parts. */
public enum Aggregate {
  /** Each part counts by itself. */
  SUM("sum"),
  /** The worst part decides. */
  MIN("min"),
  /** The best part decides. */
  MAX("max"),
  /** The mean of the parts. */
  AVERAGE("avg"),
  /** All of the points where every part passes, else none. */
  PASS_FAIL("pass-fail");

  private final String key;

  Aggregate(String key) {
    this.key = key;
  }

  /**
   * The name in exercise files.
   *
   * @return for instance {@code pass-fail}
   */
  public String key() {
    return key;
  }
}

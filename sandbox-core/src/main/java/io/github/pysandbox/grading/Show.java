package io.github.pysandbox.grading;

/** How much of a case its student may see. */
public enum Show {
  /** Everything: input, expected and actual output, traceback. */
  FULL("full"),
  /** What the student's own program printed and raised; neither input nor expected output. */
  ACTUAL_ONLY("actual-only"),
  /** The verdict alone. */
  VERDICT_ONLY("verdict-only");

  private final String key;

  Show(String key) {
    this.key = key;
  }

  /**
   * The name in exercise files.
   *
   * @return for instance {@code actual-only}
   */
  public String key() {
    return key;
  }
}

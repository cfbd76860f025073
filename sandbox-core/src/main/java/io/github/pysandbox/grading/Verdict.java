package io.github.pysandbox.grading;

/** What a run of a submission was worth. */
public enum Verdict {
  /** The answer is right. */
  ACCEPTED("AC", "accepted"),
  /** The program ended well, but its answer is wrong. */
  WRONG_ANSWER("WA", "wrong answer"),
  /** The program raised an exception or ended with an exit code that the case does not expect. */
  RUNTIME_ERROR("RTE", "run-time error"),
  /** The program was still running when its time was up. */
  TIME_LIMIT("TLE", "time limit exceeded"),
  /** The program needed more memory than it may. */
  MEMORY_LIMIT("MLE", "memory limit exceeded"),
  /** The program printed more than it may. */
  OUTPUT_LIMIT("OLE", "output limit exceeded"),
  /** The program did more work than it may. */
  FUEL_LIMIT("FLE", "fuel limit exceeded"),
  /** The program is not valid Python. */
  COMPILE_ERROR("CE", "syntax error"),
  /** The exercise or the grader is at fault: it never costs marks and never passes. */
  JUDGE_ERROR("JE", "judge error");

  private final String code;
  private final String text;

  Verdict(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /**
   * The usual abbreviation.
   *
   * @return two or three capital letters
   */
  public String code() {
    return code;
  }

  /**
   * The verdict in words.
   *
   * @return a few lower-case words
   */
  public String text() {
    return text;
  }
}

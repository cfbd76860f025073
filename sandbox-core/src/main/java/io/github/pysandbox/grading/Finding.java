package io.github.pysandbox.grading;

import java.util.Objects;
import java.util.Optional;

/**
 * What was found of one run.
 *
 * @param verdict the verdict
 * @param summary one line that follows from the submission's own doing and gives nothing hidden
 *     away
 * @param detail one line that may quote the expected answer; empty for none
 * @param fraction the part of the points earned, 0 to 1
 * @param comparison what was expected and what came, where there is such a thing
 */
public record Finding(
    Verdict verdict,
    String summary,
    String detail,
    double fraction,
    Optional<Comparison> comparison) {

  /** Check the parts. */
  public Finding {
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(summary, "summary");
    Objects.requireNonNull(detail, "detail");
    Objects.requireNonNull(comparison, "comparison");
  }

  /**
   * The answer is right.
   *
   * @return a finding worth all points
   */
  public static Finding accepted() {
    return new Finding(Verdict.ACCEPTED, "", "", 1, Optional.empty());
  }

  /**
   * The answer is wrong.
   *
   * @param summary one line that gives nothing hidden away
   * @param detail one line that may quote the expected answer
   * @return a finding worth nothing
   */
  public static Finding wrong(String summary, String detail) {
    return of(Verdict.WRONG_ANSWER, summary, detail);
  }

  /**
   * The exercise is at fault.
   *
   * @param detail one line for the teacher
   * @return a finding that is neither passed nor failed
   */
  public static Finding judgeError(String detail) {
    return of(Verdict.JUDGE_ERROR, "the exercise is at fault, not the submission", detail);
  }

  /**
   * A finding without points and comparison.
   *
   * @param verdict not {@link Verdict#ACCEPTED}
   * @param summary one line that gives nothing hidden away
   * @param detail one line that may quote the expected answer
   * @return the finding
   */
  public static Finding of(Verdict verdict, String summary, String detail) {
    return new Finding(verdict, summary, detail, 0, Optional.empty());
  }

  /**
   * Add what was expected and what came.
   *
   * @param expected the right answer as text
   * @param actual the submission's answer as text
   * @return a new finding
   */
  public Finding comparing(String expected, String actual) {
    return new Finding(
        verdict, summary, detail, fraction, Optional.of(new Comparison(expected, actual)));
  }

  /**
   * Two answers side by side.
   *
   * @param expected the right answer
   * @param actual the submission's answer
   */
  public record Comparison(String expected, String actual) {}
}

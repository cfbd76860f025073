package io.github.pysandbox.grading;

import java.util.List;
import java.util.Objects;

/**
 * What came out of one case, already without everything that its student may not see.
 *
 * @param name the case's name, unique in the exercise
 * @param show how much the student may see
 * @param verdict the verdict
 * @param message one line that says what is wrong; empty where nothing is
 * @param advice what to look at, one sentence each
 * @param evidence what may be seen of the run
 * @param score the points earned
 * @param maxScore the points that could be earned
 * @param cost what the run cost
 * @param rerun whether the case was run again, alone, before the verdict was given
 */
public record CaseResult(
    String name,
    Show show,
    Verdict verdict,
    String message,
    List<String> advice,
    Evidence evidence,
    double score,
    double maxScore,
    Cost cost,
    boolean rerun) {

  /** Check and copy the parts. */
  public CaseResult {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(show, "show");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(message, "message");
    advice = List.copyOf(advice);
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(cost, "cost");
  }

  /**
   * Tell whether the answer was right.
   *
   * @return true for {@link Verdict#ACCEPTED}
   */
  public boolean passed() {
    return verdict == Verdict.ACCEPTED;
  }
}

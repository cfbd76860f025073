package io.github.pysandbox.grading;

import java.util.List;
import java.util.Objects;

/**
 * What came out of one submission.
 *
 * @param student whose it is, empty where there is only one
 * @param exercise the exercise's name
 * @param title the exercise's title
 * @param cases what came out of the cases, in the exercise's order
 * @param score the points earned
 * @param maxScore the points that could be earned
 * @param cached whether it was taken from the cache of an earlier run
 */
public record SubmissionResult(
    String student,
    String exercise,
    String title,
    List<CaseResult> cases,
    double score,
    double maxScore,
    boolean cached) {

  /** Check and copy the parts. */
  public SubmissionResult {
    Objects.requireNonNull(student, "student");
    Objects.requireNonNull(exercise, "exercise");
    Objects.requireNonNull(title, "title");
    cases = List.copyOf(cases);
  }

  /**
   * The name of this result among others.
   *
   * @return {@code student/exercise}, or the exercise alone
   */
  public String name() {
    return student.isEmpty() ? exercise : student + "/" + exercise;
  }

  /**
   * Tell whether every case passed.
   *
   * @return true if none failed
   */
  public boolean passed() {
    return cases.stream().allMatch(CaseResult::passed);
  }

  /**
   * Count the cases of a verdict.
   *
   * @param verdict the verdict
   * @return how many cases have it
   */
  public long count(Verdict verdict) {
    return cases.stream().filter(result -> result.verdict() == verdict).count();
  }
}

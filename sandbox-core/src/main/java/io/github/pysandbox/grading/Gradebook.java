package io.github.pysandbox.grading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything that came out of a grading run.
 *
 * @param results the submissions, sorted by student and exercise
 * @param problems mistakes in exercises, each of which kept something from being graded
 * @param warnings things to look at that kept nothing from being graded
 * @param interpreter the build of Python that ran the programs, for whose fuel the numbers are;
 *     empty where that is not known
 */
public record Gradebook(
    List<SubmissionResult> results,
    List<Problem> problems,
    List<Problem> warnings,
    String interpreter) {

  /** Copy the parts. */
  public Gradebook {
    results = List.copyOf(results);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
    Objects.requireNonNull(interpreter, "interpreter");
  }

  /**
   * Everything but the interpreter's name.
   *
   * @param results the submissions, sorted by student and exercise
   * @param problems mistakes in exercises, each of which kept something from being graded
   * @param warnings things to look at that kept nothing from being graded
   */
  public Gradebook(List<SubmissionResult> results, List<Problem> problems, List<Problem> warnings) {
    this(results, problems, warnings, "");
  }

  /**
   * The cases of all submissions.
   *
   * @return a stream in the order of the results
   */
  public Stream<CaseResult> cases() {
    return results.stream().flatMap(result -> result.cases().stream());
  }

  /**
   * Count the cases of a verdict.
   *
   * @param verdict the verdict
   * @return how many cases have it
   */
  public long count(Verdict verdict) {
    return cases().filter(result -> result.verdict() == verdict).count();
  }

  /**
   * Count the cases whose answer was right.
   *
   * @return how many passed
   */
  public long passed() {
    return count(Verdict.ACCEPTED);
  }

  /**
   * Count the cases that the students have to look at.
   *
   * @return how many neither passed nor ended in a judge error
   */
  public long failed() {
    return cases().count() - passed() - count(Verdict.JUDGE_ERROR);
  }

  /**
   * Tell whether an exercise or the grader is at fault.
   *
   * @return true if there is a problem or a judge error
   */
  public boolean judgeFailed() {
    return !problems.isEmpty() || count(Verdict.JUDGE_ERROR) > 0;
  }

  /**
   * Add up the points.
   *
   * @return the points earned by all submissions
   */
  public double score() {
    return results.stream().mapToDouble(SubmissionResult::score).sum();
  }

  /**
   * Add up the points that could be earned.
   *
   * @return the points of all submissions
   */
  public double maxScore() {
    return results.stream().mapToDouble(SubmissionResult::maxScore).sum();
  }
}

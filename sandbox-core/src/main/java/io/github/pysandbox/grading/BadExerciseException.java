package io.github.pysandbox.grading;

import java.io.Serial;

/** An exercise cannot be used because of a mistake in its files. */
public final class BadExerciseException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /**
   * Report a mistake.
   *
   * @param problem where and what
   */
  public BadExerciseException(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /**
   * The mistake.
   *
   * @return where and what
   */
  public Problem problem() {
    return problem;
  }
}

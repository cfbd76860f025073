package io.github.pysandbox.grading;

import java.util.Objects;

/**
 * A submission and the exercise that it answers.
 *
 * @param exercise what was asked
 * @param submission what was handed in
 */
public record Assignment(Exercise exercise, Submission submission) {

  /** Check the parts. */
  public Assignment {
    Objects.requireNonNull(exercise, "exercise");
    Objects.requireNonNull(submission, "submission");
  }
}

package io.github.pysandbox.grading;

import java.util.Objects;
import java.util.Optional;

/**
 * A submission of the teacher's own, and the verdict that it should get.
 *
 * @param name where it stands, for instance {@code fizzbuzz/wrong_answer/off_by_one.py}
 * @param expected the verdict that it should get; empty for partly accepted
 * @param assignment the submission with its exercise
 */
public record LabelledSubmission(String name, Optional<Verdict> expected, Assignment assignment) {

  /** Check the parts. */
  public LabelledSubmission {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(expected, "expected");
    Objects.requireNonNull(assignment, "assignment");
  }
}

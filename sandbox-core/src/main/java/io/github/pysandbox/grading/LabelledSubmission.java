package io.github.pysandbox.grading;

import java.util.List;
import java.util.Objects;

/**
 * A submission of the teacher's own, and what it should get.
 *
 * @param name where it stands, for instance {@code fizzbuzz/wrong_answer/off_by_one.py}
 * @param rules what it should get
 * @param needsTime whether the time limit must leave it enough time
 * @param assignment the submission with its exercise
 */
public record LabelledSubmission(
    String name, List<SubmissionRule> rules, boolean needsTime, Assignment assignment) {

  /** Check and copy the parts. */
  public LabelledSubmission {
    Objects.requireNonNull(name, "name");
    rules = List.copyOf(rules);
    Objects.requireNonNull(assignment, "assignment");
  }
}

package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import java.util.Objects;
import java.util.function.Function;

/**
 * What a case needs beside the execution that it judges.
 *
 * @param submission what the student handed in
 * @param judge runs scripts of the exercise, never of the student, with roomy limits
 */
public record JudgeContext(Submission submission, Function<Script, Execution> judge) {

  /** Check the parts. */
  public JudgeContext {
    Objects.requireNonNull(submission, "submission");
    Objects.requireNonNull(judge, "judge");
  }
}

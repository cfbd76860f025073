package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import java.util.function.Function;

/** Compares a submission's output with the right one. */
@FunctionalInterface
public interface Checker {

  /**
   * Judge an output.
   *
   * @param answer the output and what it is compared with
   * @return {@link Verdict#ACCEPTED}, {@link Verdict#WRONG_ANSWER} or {@link Verdict#JUDGE_ERROR}
   */
  Finding check(Answer answer);

  /**
   * An output and what it is compared with.
   *
   * @param input what the program was given
   * @param expected the right output
   * @param actual the program's output
   * @param judge runs scripts of the exercise
   */
  record Answer(Bytes input, Bytes expected, Bytes actual, Function<Script, Execution> judge) {}
}

package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import java.util.Optional;
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
   * Look for a mistake in an answer file before anything runs.
   *
   * @param expected the content of the file
   * @return what is wrong, or empty where nothing is
   */
  default Optional<String> mistakeIn(Bytes expected) {
    return Optional.empty();
  }

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

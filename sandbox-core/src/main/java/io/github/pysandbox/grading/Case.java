package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import java.time.Duration;
import java.util.Optional;

/** One question that an exercise puts to a submission. Immutable. */
public interface Case {

  /**
   * The name, unique in the exercise.
   *
   * @return for instance {@code sample/1}
   */
  String name();

  /**
   * What the teacher wrote about the case.
   *
   * @return a description and a hint, either may be missing
   */
  Notes notes();

  /**
   * Make the script that puts the question.
   *
   * @param submission what the student handed in, with an entry
   * @return a script with the input, arguments and files of this case
   */
  Script script(Submission submission);

  /**
   * The time it may take where that is not the exercise's.
   *
   * @return the time limit of this case, or empty for the exercise's
   */
  default Optional<Duration> time() {
    return Optional.empty();
  }

  /**
   * Name the exception that is the right answer.
   *
   * @param execution a run that ended with an exception
   * @return true if this exception is for {@link #judge} to look at, false if it is a run-time
   *     error
   */
  default boolean expectsException(Execution execution) {
    return false;
  }

  /**
   * Name the exit code that is the right one.
   *
   * @return the code, 0 unless the case says otherwise
   */
  default int expectedExitCode() {
    return 0;
  }

  /**
   * Look whether the run ended as it did because of a mistake in the exercise.
   *
   * @param execution a run that ended by itself
   * @param context the means to look into it without the submission
   * @return a judge error, or empty where the exercise is not at fault
   */
  default Optional<Finding> mistake(Execution execution, JudgeContext context) {
    return Optional.empty();
  }

  /**
   * Judge a run that ended by itself, as the case expects.
   *
   * @param execution the run
   * @param context the submission and the means to run a checker
   * @return the finding
   */
  Finding judge(Execution execution, JudgeContext context);

  /**
   * The input, for those who may see it.
   *
   * @return the input as text, or empty where there is none
   */
  Optional<String> input();

  /**
   * What the teacher wrote about a case.
   *
   * @param description what the case is about
   * @param hint what to look at when it fails
   */
  record Notes(Optional<String> description, Optional<String> hint) {

    /** Nothing written. */
    public static final Notes NONE = new Notes(Optional.empty(), Optional.empty());
  }
}

package io.github.pysandbox.grading.advice;

import io.github.pysandbox.PythonError;
import io.github.pysandbox.Termination;
import java.util.Optional;

/**
 * What is known of a failed run, as far as its reader may know it.
 *
 * @param end how the run ended
 * @param source the program
 * @param error the exception that ended it
 * @param expected the right output
 * @param actual the program's output
 */
public record Situation(
    Termination end,
    String source,
    Optional<PythonError> error,
    Optional<String> expected,
    Optional<String> actual) {}

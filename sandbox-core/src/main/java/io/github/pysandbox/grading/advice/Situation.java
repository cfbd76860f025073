package io.github.pysandbox.grading.advice;

import io.github.pysandbox.PythonError;
import io.github.pysandbox.grading.Verdict;
import java.util.Optional;

/**
 * What is known of a failed run, as far as its reader may know it.
 *
 * @param verdict what came of it
 * @param source the program
 * @param error the exception that ended it
 * @param expected the right output
 * @param actual the program's output
 */
public record Situation(
    Verdict verdict,
    String source,
    Optional<PythonError> error,
    Optional<String> expected,
    Optional<String> actual) {}

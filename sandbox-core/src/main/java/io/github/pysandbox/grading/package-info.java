/**
 * Grade Python coursework: exercises, cases, checkers, verdicts and scores.
 *
 * <p>{@link io.github.pysandbox.grading.load.ExerciseCatalog} reads exercises from a folder, {@link
 * io.github.pysandbox.grading.Grader} runs submissions against their cases and {@link
 * io.github.pysandbox.grading.Gradebook} holds what came out. Grading knows nothing of engines: it
 * is given a function from scripts to executions by {@link io.github.pysandbox.grading.Runners}.
 */
@NullMarked
package io.github.pysandbox.grading;

import org.jspecify.annotations.NullMarked;

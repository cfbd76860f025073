package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import java.util.Optional;

/**
 * What was found when a case ran.
 *
 * @param finding the finding
 * @param execution the run; empty where nothing ran
 */
record Attempt(Finding finding, Optional<Execution> execution) {}

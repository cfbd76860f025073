/**
 * Read exercises and submissions from folders. Every mistake in them is a {@link
 * io.github.pysandbox.grading.Problem} that names file, line and key and says what is allowed.
 */
@NullMarked
package io.github.pysandbox.grading.load;

import org.jspecify.annotations.NullMarked;

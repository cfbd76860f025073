/** Checkers: how a submission's output is compared with the right one. */
@NullMarked
package io.github.pysandbox.grading.check;

import org.jspecify.annotations.NullMarked;

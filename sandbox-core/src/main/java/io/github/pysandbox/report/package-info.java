/**
 * Write what came out of grading: for people, for CI servers and for other graders. Everything that
 * comes from the guest goes through {@link io.github.pysandbox.report.SafeText} first.
 */
@NullMarked
package io.github.pysandbox.report;

import org.jspecify.annotations.NullMarked;

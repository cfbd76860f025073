/** Keep results from run to run, so that what has not changed is not graded again. */
@NullMarked
package io.github.pysandbox.grading.cache;

import org.jspecify.annotations.NullMarked;

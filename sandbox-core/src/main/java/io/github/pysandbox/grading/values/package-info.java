/** Python values as data: what functions return, and what they should. */
@NullMarked
package io.github.pysandbox.grading.values;

import org.jspecify.annotations.NullMarked;

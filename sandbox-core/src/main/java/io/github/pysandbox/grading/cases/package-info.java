/** The kinds of cases: how each puts its question to a submission and judges the answer. */
@NullMarked
package io.github.pysandbox.grading.cases;

import org.jspecify.annotations.NullMarked;

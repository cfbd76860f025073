/**
 * A sentence of help for the mistakes that beginners make most. Each says what was seen and what to
 * look at; none is a guess dressed as a fact.
 */
@NullMarked
package io.github.pysandbox.grading.advice;

import org.jspecify.annotations.NullMarked;

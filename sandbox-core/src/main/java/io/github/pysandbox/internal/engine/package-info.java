/**
 * Runs WebAssembly.
 *
 * <p>A {@link io.github.pysandbox.internal.engine.GuestImage} is a module's code with a state to
 * start from; from it come {@link io.github.pysandbox.internal.engine.GuestInstance}s, one for each
 * run, that share nothing. A {@link io.github.pysandbox.internal.engine.Meter} counts what a run
 * does and ends it; a {@link io.github.pysandbox.internal.engine.MemoryBudget} what it makes the
 * host hold.
 */
@NullMarked
package io.github.pysandbox.internal.engine;

import org.jspecify.annotations.NullMarked;

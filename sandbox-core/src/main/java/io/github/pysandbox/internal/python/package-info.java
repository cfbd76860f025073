/**
 * Runs Python programs in guests that speak the guest face (see {@code assets/README.md}).
 *
 * <p>A {@link io.github.pysandbox.internal.python.PythonImage} is an initialised interpreter, maybe
 * with a prelude already run; a {@link io.github.pysandbox.internal.python.PythonRun} is one
 * program in a fresh instance of it.
 */
@NullMarked
package io.github.pysandbox.internal.python;

import org.jspecify.annotations.NullMarked;

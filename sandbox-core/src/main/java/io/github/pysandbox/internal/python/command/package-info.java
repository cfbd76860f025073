/**
 * Speaks to a Python that knows nothing of us: a WASI command like any other, which is given a
 * command line ({@link io.github.pysandbox.internal.python.command.Invocation}) and whose standard
 * error says what went wrong ({@link io.github.pysandbox.internal.python.command.Traceback}).
 */
@NullMarked
package io.github.pysandbox.internal.python.command;

import org.jspecify.annotations.NullMarked;

/**
 * Run untrusted Python inside the JVM.
 *
 * <p>Start with {@link io.github.pysandbox.Sandbox}: it takes a {@link
 * io.github.pysandbox.SandboxConfig}, runs a {@link io.github.pysandbox.Script} in a fresh,
 * isolated Python and returns an {@link io.github.pysandbox.Execution}. What the program did,
 * including exceeding a limit, is data ({@link io.github.pysandbox.Termination}); what went wrong
 * on this side is a {@link io.github.pysandbox.SandboxException}.
 */
@NullMarked
package io.github.pysandbox;

import org.jspecify.annotations.NullMarked;

/**
 * WASI Preview 1 for a guest that must not reach the host.
 *
 * <p>{@link io.github.pysandbox.internal.wasi.WasiFunction} is the table of every function there
 * is, with what ours does. Files are nodes on the heap ({@link
 * io.github.pysandbox.internal.wasi.GuestFiles}), never the host's; clocks, randomness, input and
 * output come from {@link io.github.pysandbox.internal.wasi.WasiEnvironment}. Whatever a guest
 * passes in, it gets an errno or a trap.
 */
@NullMarked
package io.github.pysandbox.internal.wasi;

import org.jspecify.annotations.NullMarked;

/**
 * Splits functions that are too large for the JVM.
 *
 * <p>A JVM method holds 64 KiB of code, and HotSpot compiles none over 8,000 bytes; the loop of a
 * Python that nobody prepared for the JVM is larger than either. What is here turns such a function
 * into several small ones, in WebAssembly itself, before anything is compiled: {@link
 * io.github.pysandbox.internal.engine.split.FunctionSplitter} is where the tour starts.
 */
@NullMarked
package io.github.pysandbox.internal.engine.split;

import org.jspecify.annotations.NullMarked;

/**
 * Turns a WebAssembly module into classes: Chicory's compiler first, then passes over what it
 * generates.
 *
 * <p>Chicory's code is right and general; it reaches memory, globals and tables through interfaces,
 * and asks at each call and loop whether its thread was interrupted. HotSpot removes little of
 * that. Each {@link io.github.pysandbox.internal.engine.compiler.Rewrite} replaces one such
 * construct by one that works on {@link io.github.pysandbox.internal.engine.GuestMemory} directly
 * and means the same. What is left needs no Chicory instance, and so no parsed module, at run time.
 * {@link io.github.pysandbox.internal.engine.compiler.ModuleCompiler} is where the tour starts.
 *
 * <p>The build runs this on the interpreters we ship.
 */
@NullMarked
package io.github.pysandbox.internal.engine.compiler;

import org.jspecify.annotations.NullMarked;

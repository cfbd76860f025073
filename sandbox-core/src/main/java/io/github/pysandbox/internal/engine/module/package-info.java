/**
 * Loads modules that are given at run time.
 *
 * <p>{@link io.github.pysandbox.internal.engine.module.ModuleLoader} reads a module, refuses what
 * cannot run, compiles it for the JVM and keeps the result in a {@link
 * io.github.pysandbox.internal.engine.module.ModuleCache} on disk.
 */
@NullMarked
package io.github.pysandbox.internal.engine.module;

import org.jspecify.annotations.NullMarked;

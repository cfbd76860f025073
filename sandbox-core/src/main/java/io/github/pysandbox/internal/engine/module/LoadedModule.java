package io.github.pysandbox.internal.engine.module;

import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.snapshot.Snapshot;

/**
 * A module that is ready to run.
 *
 * @param code its code
 * @param fresh the state of an instance that has not run yet
 * @param startFunction whether {@link CompiledCode#START_FUNCTION} must be called first
 * @param compiledBefore whether its code was found on disk
 */
public record LoadedModule(
    CompiledCode code, Snapshot fresh, boolean startFunction, boolean compiledBefore) {}

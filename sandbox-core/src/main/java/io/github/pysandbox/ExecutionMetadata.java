package io.github.pysandbox;

import java.time.Duration;
import java.util.Objects;

/**
 * What a run cost.
 *
 * @param duration wall-clock time from the program's first instruction to its last, start-up of the
 *     interpreter not included
 * @param startup wall-clock time before that: waiting for a worker, restoring the interpreter
 * @param peakMemory the most bytes that the program held at any moment: the interpreter's whole
 *     linear memory, the files it wrote, and its captured output
 * @param fuelConsumed calls and loop iterations of the interpreter's WebAssembly code, plus the
 *     length of bulk operations; the same number on every machine for the same input and seeds
 * @param moduleCached whether the interpreter was already loaded when the run was asked for; with
 *     {@link SandboxConfig#interpreterPath()}, also if its compiled code was found on disk. Where
 *     it was not, {@link #startup} holds the time of compiling it
 */
public record ExecutionMetadata(
    Duration duration, Duration startup, long peakMemory, long fuelConsumed, boolean moduleCached) {

  /** Check the parts. */
  public ExecutionMetadata {
    Objects.requireNonNull(duration, "duration");
    Objects.requireNonNull(startup, "startup");
  }
}

package io.github.pysandbox.internal.python;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.snapshot.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Starts Python once, so that no run has to: from a fresh instance of the module to one that waits
 * for a program.
 *
 * <p>Nothing of this machine may get into the result, so that the build gives the same bytes
 * everywhere: clock and randomness stand still meanwhile.
 */
final class Preinitializer {

  private static final SandboxConfig CONFIG =
      SandboxConfig.builder()
          .maxMemory(SandboxConfig.MAX_MEMORY)
          .timeout(Duration.ofHours(1))
          .clock(InstantSource.fixed(Instant.EPOCH))
          .randomSeed(0)
          .build();

  private Preinitializer() {}

  /**
   * Start Python.
   *
   * @param code the module's code
   * @param fresh the state of a fresh instance
   * @param hashSeed the seed of string hashes
   * @return the state of an instance that waits for a program
   * @throws IllegalStateException if Python does not start, or holds something open that a snapshot
   *     cannot carry
   */
  static Snapshot start(CompiledCode code, Snapshot fresh, long hashSeed) {
    RunContext context = RunContext.of(CONFIG, Long.MAX_VALUE, new byte[0]);
    try (GuestInstance instance = new PythonImage(code, fresh).instantiate(context)) {
      new GuestFace(instance).start(hashSeed);
      if (!context.calls().isPristine()) {
        throw new IllegalStateException("Python holds files open after its start");
      }
      return instance.snapshot();
    }
  }
}

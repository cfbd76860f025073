package io.github.pysandbox.internal.python;

import io.github.pysandbox.PythonError;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Termination;
import io.github.pysandbox.internal.engine.StopReason;
import org.jspecify.annotations.Nullable;

/**
 * How a run ended, in the public face's words.
 *
 * @param termination how it ended
 * @param error the exception that ended it, or null
 */
record Outcome(Termination termination, @Nullable PythonError error) {

  static Outcome of(Termination termination) {
    return new Outcome(termination, null);
  }

  static Outcome of(GuestResult result, SandboxConfig config) {
    Termination termination =
        result.memoryError()
            ? new Termination.MemoryExceeded(config.maxMemory())
            : new Termination.Exited(result.exitCode());
    return new Outcome(termination, result.error());
  }

  /** The outcome of a run that the host ended; null if nobody wants one. */
  static @Nullable Outcome of(StopReason reason, SandboxConfig config) {
    return switch (reason) {
      case DEADLINE -> of(new Termination.TimedOut(config.timeout()));
      case FUEL -> of(new Termination.FuelExhausted(config.maxFuel().orElseThrow()));
      case OUTPUT -> of(new Termination.OutputExceeded(config.maxOutput()));
      case MEMORY -> of(new Termination.MemoryExceeded(config.maxMemory()));
      case CANCELLED -> null;
    };
  }
}

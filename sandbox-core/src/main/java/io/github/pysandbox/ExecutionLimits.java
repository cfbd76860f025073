package io.github.pysandbox;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * The limits that held for an execution.
 *
 * @param timeout how long the program might run
 * @param maxMemory the most bytes that it might hold
 * @param maxOutput the most bytes that it might write to stdout and stderr together
 * @param maxFuel the most units of work that it might do; empty for no limit
 */
public record ExecutionLimits(
    Duration timeout, long maxMemory, long maxOutput, OptionalLong maxFuel) {

  /** Check the parts. */
  public ExecutionLimits {
    Objects.requireNonNull(timeout, "timeout");
    Objects.requireNonNull(maxFuel, "maxFuel");
  }

  /**
   * The limits of a configuration.
   *
   * @param config the configuration
   * @return its limits
   */
  public static ExecutionLimits of(SandboxConfig config) {
    return new ExecutionLimits(
        config.timeout(), config.maxMemory(), config.maxOutput(), config.maxFuel());
  }
}

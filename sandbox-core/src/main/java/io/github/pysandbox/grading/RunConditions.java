package io.github.pysandbox.grading;

import io.github.pysandbox.SandboxConfig;
import java.time.Duration;
import java.util.Objects;

/**
 * Under what conditions a script runs.
 *
 * @param limits what it may use
 * @param randomSeed the seed of everything random in the program
 * @param hashSeed the seed of Python's string hashes, and so of the order of sets, 0 to 2^32 - 1
 */
public record RunConditions(Limits limits, long randomSeed, long hashSeed) {

  /** Check the parts. */
  public RunConditions {
    Objects.requireNonNull(limits, "limits");
  }

  /**
   * Say the same to a sandbox. Where the JVM's heap has no room for the memory limit, it is lowered
   * to what there is room for.
   *
   * @return a builder with these limits and seeds
   */
  public SandboxConfig.Builder toConfig() {
    SandboxConfig.Builder config =
        SandboxConfig.builder()
            .timeout(limits.time())
            .maxMemory(memory())
            .maxOutput(limits.output())
            .randomSeed(randomSeed)
            .hashSeed(hashSeed);
    limits.fuel().ifPresent(config::maxFuel);
    return config;
  }

  private long memory() {
    return Math.min(
        limits.memory(), Math.max(SandboxConfig.MIN_MEMORY, SandboxConfig.maxMemoryHere()));
  }

  /**
   * Change the time limit.
   *
   * @param time how long a run may take
   * @return new conditions
   */
  public RunConditions withTime(Duration time) {
    Limits other = new Limits(time, limits.memory(), limits.output(), limits.fuel());
    return new RunConditions(other, randomSeed, hashSeed);
  }

  /**
   * Change the hash seed.
   *
   * @param seed 0 to 2^32 - 1
   * @return new conditions
   */
  public RunConditions withHashSeed(long seed) {
    return new RunConditions(limits, randomSeed, seed);
  }
}

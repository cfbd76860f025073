package io.github.pysandbox.grading.load;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.grading.Limits;
import java.time.Duration;
import java.util.OptionalLong;

/** Reads the key {@code limits}. */
final class LimitSettings {

  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final long MOST_OUTPUT = 1L << 30;

  private LimitSettings() {}

  static Limits read(YamlMap limits) {
    limits.allow("time", "memory", "output", "fuel");
    return new Limits(
        limits
            .get("time")
            .map(value -> Quantities.duration(value, SHORTEST, LONGEST))
            .orElse(Limits.DEFAULT.time()),
        limits
            .get("memory")
            .map(
                value -> Quantities.size(value, SandboxConfig.MIN_MEMORY, SandboxConfig.MAX_MEMORY))
            .orElse(Limits.DEFAULT.memory()),
        limits
            .get("output")
            .map(value -> Quantities.size(value, 0, MOST_OUTPUT))
            .orElse(Limits.DEFAULT.output()),
        limits
            .get("fuel")
            .map(value -> OptionalLong.of(value.integer(1, Long.MAX_VALUE)))
            .orElse(OptionalLong.empty()));
  }
}

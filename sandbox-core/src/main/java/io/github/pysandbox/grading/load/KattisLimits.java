package io.github.pysandbox.grading.load;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.grading.Limits;
import java.time.Duration;
import java.util.OptionalLong;

/** Reads a package's {@code limits}; where it leaves one to the system, ours holds. */
final class KattisLimits {

  private static final String[] CURRENT_KEYS = {
    "time_multipliers",
    "time_limit",
    "time_resolution",
    "memory",
    "output",
    "code",
    "compilation_time",
    "compilation_memory",
    "validation_time",
    "validation_memory",
    "validation_output",
    "validation_passes"
  };

  private static final int USUAL_CODE_KIBIBYTES = 128;
  private static final long USUAL_OUTPUT = 8L << 20;
  private static final long LEAST_USUAL_MEMORY = 128L << 20;
  private static final int MAX = 1 << 20;

  private final YamlMap limits;

  private KattisLimits(YamlMap limits) {
    this.limits = limits;
  }

  static KattisLimits of(YamlMap problem, boolean legacy) {
    YamlMap limits = problem.map("limits");
    return new KattisLimits(legacy ? limits : limits.allow(CURRENT_KEYS));
  }

  Limits ofRuns() {
    return new Limits(time(), memory(), output(), OptionalLong.empty());
  }

  /** How many bytes may be handed in. */
  long code() {
    return limits
            .get("code")
            .map(value -> value.integer(1, MAX))
            .orElse((long) USUAL_CODE_KIBIBYTES)
        << 10;
  }

  private Duration time() {
    return limits.get("time_limit").map(KattisLimits::seconds).orElse(Limits.DEFAULT.time());
  }

  private static Duration seconds(YamlValue value) {
    double seconds = value.number();
    if (seconds < 0.001 || seconds > 86_400) {
      throw value.refuse(value.quoted() + " is not a number of seconds from 0.001 to 86400");
    }
    return Duration.ofNanos((long) (seconds * 1e9));
  }

  private long memory() {
    long given = limits.get("memory").map(KattisLimits::mebibytes).orElseGet(KattisLimits::usual);
    return Math.max(SandboxConfig.MIN_MEMORY, Math.min(SandboxConfig.MAX_MEMORY, given));
  }

  /** What the heap holds for as many runs as there are processors, all at once; 2 GiB at most. */
  private static long usual() {
    long share = SandboxConfig.maxMemoryHere() / Runtime.getRuntime().availableProcessors();
    return Math.max(LEAST_USUAL_MEMORY, share >> 20 << 20);
  }

  private long output() {
    long given = limits.get("output").map(KattisLimits::mebibytes).orElse(USUAL_OUTPUT);
    return Math.min(1L << 30, given);
  }

  private static long mebibytes(YamlValue value) {
    return value.integer(1, MAX) << 20;
  }
}

package io.github.pysandbox.grading.load;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.grading.Limits;
import io.github.pysandbox.grading.PackageRules;
import io.github.pysandbox.grading.TimeRule;
import java.time.Duration;
import java.util.Optional;
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

  private static final double USUAL_LEGACY_FACTOR = 5;
  private static final double USUAL_FACTOR = 2;
  private static final long USUAL_CODE_KIBIBYTES = 128;
  private static final long USUAL_OUTPUT = 8L << 20;
  private static final long LEAST_USUAL_MEMORY = 128L << 20;
  private static final int MAX = 1 << 20;

  private final YamlMap limits;
  private final boolean legacy;

  private KattisLimits(YamlMap limits, boolean legacy) {
    this.limits = limits;
    this.legacy = legacy;
  }

  static KattisLimits of(YamlMap problem, boolean legacy) {
    YamlMap limits = problem.map("limits");
    return new KattisLimits(legacy ? limits : limits.allow(CURRENT_KEYS), legacy);
  }

  Limits ofRuns() {
    return new Limits(time(), memory(), output(), OptionalLong.empty());
  }

  PackageRules rules() {
    long code = limits.get("code").map(value -> value.integer(1, MAX)).orElse(USUAL_CODE_KIBIBYTES);
    Optional<TimeRule> time =
        limits.get("time_limit").isPresent() ? Optional.empty() : Optional.of(timeRule());
    return new PackageRules(OptionalLong.of(code << 10), time);
  }

  private TimeRule timeRule() {
    if (legacy) {
      double factor =
          limits.get("time_multiplier").map(YamlValue::number).orElse(USUAL_LEGACY_FACTOR);
      return new TimeRule(factor, Duration.ofSeconds(1));
    }
    YamlMap multipliers =
        limits.map("time_multipliers").allow("ac_to_time_limit", "time_limit_to_tle");
    double factor = multipliers.get("ac_to_time_limit").map(YamlValue::number).orElse(USUAL_FACTOR);
    Duration unit =
        limits.get("time_resolution").map(KattisLimits::seconds).orElse(Duration.ofSeconds(1));
    return new TimeRule(factor, unit);
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

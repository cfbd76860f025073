package io.github.pysandbox;

import java.time.Duration;
import java.util.Map;

/** What a {@link SandboxConfig} may hold: the one place where settings are checked. */
final class ConfigRules {

  private static final int MAX_ENTRIES = 10_000;
  private static final int MAX_TEXT = 1 << 20;
  private static final long MAX_OUTPUT = 1L << 30;
  private static final long MAX_HASH_SEED = 0xffff_ffffL;

  private ConfigRules() {}

  static void check(SandboxConfig config) {
    range("timeout", config.timeout(), Duration.ofMillis(1), Duration.ofHours(24));
    range("tickInterval", config.tickInterval(), Duration.ofMillis(1), Duration.ofSeconds(1));
    range("clockResolution", config.clockResolution(), Duration.ofNanos(1), Duration.ofSeconds(1));
    range("maxMemory", config.maxMemory(), SandboxConfig.MIN_MEMORY, SandboxConfig.MAX_MEMORY);
    range("maxFuel", config.maxFuel().orElse(1), 1, Long.MAX_VALUE);
    range("maxOutput", config.maxOutput(), 0, MAX_OUTPUT);
    range("hashSeed", config.hashSeed(), 0, MAX_HASH_SEED);
    checkEnv(config.env());
    checkArgs(config);
    config.files().keySet().forEach(ScriptName::check);
  }

  private static void checkEnv(Map<String, String> env) {
    range("env (number of entries)", env.size(), 0, MAX_ENTRIES);
    env.forEach(
        (name, value) -> {
          if (name.isEmpty() || name.indexOf('=') >= 0) {
            throw refuse("env", name, "a name must not be empty and not hold =");
          }
          text("env", name);
          text("env", value);
        });
  }

  private static void checkArgs(SandboxConfig config) {
    range("args (number of entries)", config.args().size(), 0, MAX_ENTRIES);
    config.args().forEach(arg -> text("args", arg));
  }

  private static void text(String setting, String value) {
    if (value.indexOf('\0') >= 0) {
      throw refuse(setting, value, "a text must not hold NUL");
    }
    if (value.length() > MAX_TEXT) {
      throw refuse(setting, value, "a text must not be longer than " + MAX_TEXT + " characters");
    }
  }

  private static <T extends Comparable<T>> void range(String setting, T value, T min, T max) {
    if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
      throw refuse(setting, value.toString(), "must be from " + min + " to " + max);
    }
  }

  private static void range(String setting, long value, long min, long max) {
    range(setting, Long.valueOf(value), Long.valueOf(min), Long.valueOf(max));
  }

  private static InvalidConfigurationException refuse(String setting, String value, String rule) {
    return new InvalidConfigurationException(
        setting + " is \"" + GuestText.singleLine(value) + "\": " + rule);
  }
}

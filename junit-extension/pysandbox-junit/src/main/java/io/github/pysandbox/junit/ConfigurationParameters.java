package io.github.pysandbox.junit;

import io.github.pysandbox.Interpreter;
import io.github.pysandbox.SandboxConfig;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Puts the configuration parameters {@code pysandbox.*} of a test run into a configuration. */
final class ConfigurationParameters {

  private static final String PREFIX = "pysandbox.";

  private final Function<String, Optional<String>> parameters;

  ConfigurationParameters(Function<String, Optional<String>> parameters) {
    this.parameters = parameters;
  }

  /**
   * Apply the parameters.
   *
   * @throws IllegalArgumentException naming the parameter and its value if it cannot be understood
   */
  void applyTo(SandboxConfig.Builder builder) {
    set("interpreter", text -> builder.interpreter(Interpreter.named(text)));
    set("timeout", text -> builder.timeout(Quantities.duration(text)));
    set("memory", text -> builder.maxMemory(Quantities.size(text)));
    set("fuel", text -> builder.maxFuel(number(text)));
    set("output", text -> builder.maxOutput(Quantities.size(text)));
    set("tickInterval", text -> builder.tickInterval(Quantities.duration(text)));
    set("hashSeed", text -> builder.hashSeed(number(text)));
    set("randomSeed", text -> builder.randomSeed(number(text)));
  }

  private void set(String name, Consumer<String> consumer) {
    parameters.apply(PREFIX + name).ifPresent(value -> accept(name, value, consumer));
  }

  private static void accept(String name, String value, Consumer<String> consumer) {
    try {
      consumer.accept(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "configuration parameter " + PREFIX + name + ": " + e.getMessage(), e);
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a whole number", e);
    }
  }
}

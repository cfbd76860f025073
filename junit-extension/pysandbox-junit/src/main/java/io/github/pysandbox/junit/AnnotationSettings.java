package io.github.pysandbox.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.SandboxConfig;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Puts what one annotation sets into a configuration, and leaves the rest as it is. */
final class AnnotationSettings {

  private final PythonSandbox annotation;
  private final Sources sources;

  AnnotationSettings(PythonSandbox annotation, Sources sources) {
    this.annotation = annotation;
    this.sources = sources;
  }

  /**
   * Apply the annotation.
   *
   * @throws IllegalArgumentException naming the setting and its value if it cannot be understood
   */
  void applyTo(SandboxConfig.Builder builder) {
    applyLimits(builder);
    applyInput(builder);
    applyPrelude(builder);
    one("interpreter", Arrays.asList(annotation.interpreter()), builder::interpreter);
    one("hashSeed", boxed(annotation.hashSeed()), builder::hashSeed);
    one("randomSeed", boxed(annotation.randomSeed()), builder::randomSeed);
    set("clock", annotation.clock(), value -> stopClock(builder, value));
  }

  private void applyLimits(SandboxConfig.Builder builder) {
    set("timeout", annotation.timeout(), text -> builder.timeout(Quantities.duration(text)));
    set("memory", annotation.memory(), text -> builder.maxMemory(Quantities.size(text)));
    one("fuel", boxed(annotation.fuel()), builder::maxFuel);
    set("output", annotation.output(), text -> builder.maxOutput(Quantities.size(text)));
    set(
        "tickInterval",
        annotation.tickInterval(),
        text -> builder.tickInterval(Quantities.duration(text)));
  }

  private void applyInput(SandboxConfig.Builder builder) {
    one("stdin", Arrays.asList(annotation.stdin()), builder::stdin);
    if (annotation.args().length > 0) {
      builder.args(Arrays.asList(annotation.args()));
    }
    for (String variable : annotation.env()) {
      set("env", variable, text -> addVariable(builder, text));
    }
  }

  private void applyPrelude(SandboxConfig.Builder builder) {
    if (annotation.prelude().length > 0 && !annotation.preludeFrom().isEmpty()) {
      throw new IllegalArgumentException("prelude and preludeFrom exclude each other");
    }
    one("prelude", Arrays.asList(annotation.prelude()), builder::prelude);
    set(
        "preludeFrom",
        annotation.preludeFrom(),
        path -> builder.prelude(new String(sources.bytes(path), UTF_8)));
  }

  private static void addVariable(SandboxConfig.Builder builder, String text) {
    int equals = text.indexOf('=');
    if (equals < 1) {
      throw new IllegalArgumentException("\"" + text + "\" is not written like NAME=value");
    }
    builder.env(text.substring(0, equals), text.substring(equals + 1));
  }

  private static void stopClock(SandboxConfig.Builder builder, String text) {
    try {
      Instant instant = Instant.parse(text);
      builder.clock(() -> instant);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is not an instant, written like 2026-01-01T00:00:00Z", e);
    }
  }

  private static List<Long> boxed(long[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  private static <T> void one(String setting, List<T> values, Consumer<T> consumer) {
    if (values.size() > 1) {
      throw new IllegalArgumentException(setting + ": one value is allowed, not " + values);
    }
    values.forEach(consumer);
  }

  private static void set(String setting, String value, Consumer<String> consumer) {
    if (value.isEmpty()) {
      return;
    }
    try {
      consumer.accept(value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(setting + ": " + e.getMessage(), e);
    }
  }
}

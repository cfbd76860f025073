package io.github.pysandbox.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Interpreter;
import io.github.pysandbox.Pythons;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of {@code EXPECTED.tsv} or {@code OWN.tsv}: a program and what must come of it.
 *
 * @param path where it is, below the folder of the corpus
 * @param expected the outcome to expect
 * @param outcomes all outcomes that are right
 * @param mustHold what else must hold, in words
 * @param limits limits of its own
 */
record HostileProgram(
    String path,
    ExpectedOutcome expected,
    Set<ExpectedOutcome> outcomes,
    String mustHold,
    String limits) {

  /** Far longer than any program takes that ends by itself or by another limit. */
  private static final Duration PATIENCE =
      Duration.ofSeconds(Pythons.tested() == Interpreter.CPYTHON ? 120 : 20);

  /** Where the time limit is one right outcome of several, and where it is the expected one. */
  private static final Duration LONG = Duration.ofSeconds(10);

  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final long FUEL = 20_000_000;

  static List<HostileProgram> all() {
    return Stream.of("EXPECTED.tsv", "OWN.tsv")
        .flatMap(list -> resource(list).orElseThrow().lines())
        .filter(line -> !line.startsWith("#") && !line.startsWith("path\t"))
        .map(HostileProgram::parse)
        .toList();
  }

  private static HostileProgram parse(String line) {
    String[] columns = line.split("\t", -1);
    ExpectedOutcome expected = ExpectedOutcome.valueOf(columns[1]);
    Set<ExpectedOutcome> outcomes = EnumSet.of(expected);
    for (String also : columns[3].isEmpty() ? new String[0] : columns[3].split(",", -1)) {
      outcomes.add(ExpectedOutcome.valueOf(also.trim()));
    }
    String limits = columns.length > 4 ? columns[4] : "";
    return new HostileProgram(columns[0], expected, outcomes, columns[2], limits);
  }

  boolean mustBeBlocked() {
    return mustHold.contains("stdout has BLOCKED and never ESCAPED");
  }

  Optional<String> exactStdout() {
    return resource(path.replace(".py", ".out"));
  }

  Optional<String> exactStderr() {
    return resource(path.replace(".py", ".err"));
  }

  Script script() {
    return Script.of(resource(path).orElseThrow());
  }

  SandboxConfig config() {
    SandboxConfig.Builder config =
        Pythons.config().maxMemory(256 << 20).maxOutput(1 << 20).timeout(timeout());
    if (limits.contains("fuel=")) {
      config.maxFuel(FUEL);
    }
    return config.build();
  }

  private Duration timeout() {
    if (expected == ExpectedOutcome.TIMEOUT) {
      return SHORT;
    }
    return outcomes.contains(ExpectedOutcome.TIMEOUT) ? LONG : PATIENCE;
  }

  private static Optional<String> resource(String path) {
    try (InputStream in = HostileProgram.class.getResourceAsStream("/attacks/" + path)) {
      return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return Objects.requireNonNull(path);
  }
}

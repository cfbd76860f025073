package io.github.pysandbox.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

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

/**
 * A row of {@code EXPECTED.tsv}: a program and what must come of it.
 *
 * @param path where it is, below the folder of the corpus
 * @param outcomes the outcomes that are right
 * @param mustHold what else must hold, in words
 * @param limits limits of its own
 */
record HostileProgram(String path, Set<ExpectedOutcome> outcomes, String mustHold, String limits) {

  /** Long enough for any program that ends; those that do not are stopped sooner. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final long FUEL = 20_000_000;

  static List<HostileProgram> all() {
    return resource("EXPECTED.tsv")
        .orElseThrow()
        .lines()
        .filter(line -> !line.startsWith("#") && !line.startsWith("path\t"))
        .map(HostileProgram::parse)
        .toList();
  }

  private static HostileProgram parse(String line) {
    String[] columns = line.split("\t", -1);
    Set<ExpectedOutcome> outcomes = EnumSet.of(ExpectedOutcome.valueOf(columns[1]));
    for (String also : columns[3].isEmpty() ? new String[0] : columns[3].split(",", -1)) {
      outcomes.add(ExpectedOutcome.valueOf(also.trim()));
    }
    String limits = columns.length > 4 ? columns[4] : "";
    return new HostileProgram(columns[0], outcomes, columns[2], limits);
  }

  boolean mustBeBlocked() {
    return mustHold.contains("stdout has BLOCKED and never ESCAPED");
  }

  boolean expects(ExpectedOutcome outcome) {
    return outcomes.contains(outcome);
  }

  Optional<String> exactStdout() {
    return resource(path.replace(".py", ".out"));
  }

  Script script() {
    return Script.of(resource(path).orElseThrow());
  }

  SandboxConfig config() {
    SandboxConfig.Builder config =
        SandboxConfig.builder()
            .maxMemory(256 << 20)
            .maxOutput(1 << 20)
            .timeout(
                outcomes.contains(ExpectedOutcome.TIMEOUT) && !isAboutMemory() ? SHORT : PATIENCE);
    if (limits.contains("fuel=")) {
      config.maxFuel(FUEL);
    }
    return config.build();
  }

  /**
   * Programs that fill the memory need longer to get there than endless ones need to be stopped.
   */
  private boolean isAboutMemory() {
    return outcomes.contains(ExpectedOutcome.MEMORY_LIMIT) && path.startsWith("mem/")
        || path.startsWith("io/")
        || path.startsWith("fs/file_flood");
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

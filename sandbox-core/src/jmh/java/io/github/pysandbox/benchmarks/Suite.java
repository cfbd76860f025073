package io.github.pysandbox.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Interpreter;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Runs {@code suite.py}, as {@code compare.py} has other engines run it: with deadline and fuel.
 */
public final class Suite {

  private Suite() {}

  /**
   * A configuration with the interpreter that the system property {@code
   * pysandbox.benchmark.interpreter} names, CPython by default.
   */
  static SandboxConfig.Builder config() {
    String name = System.getProperty("pysandbox.benchmark.interpreter", "cpython");
    return SandboxConfig.builder().interpreter(Interpreter.named(name));
  }

  static String source() {
    try (InputStream in = Suite.class.getResourceAsStream("/suite.py")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Run the suite and print its lines.
   *
   * @param args how many rounds
   */
  public static void main(String[] args) {
    SandboxConfig config =
        config()
            .args(List.of(args))
            .timeout(Duration.ofMinutes(10))
            .maxFuel(1L << 50)
            .clockResolution(Duration.ofNanos(1_000))
            .build();
    try (Sandbox sandbox = Sandbox.create(config)) {
      System.out.print(sandbox.execute(Script.of("suite.py", source())).orThrow().stdout());
    }
  }
}

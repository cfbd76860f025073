package io.github.pysandbox.junit;

import static io.github.pysandbox.junit.PySandboxAssertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterTestCases {

  @Test
  void greets(@PythonSandbox(timeout = "5s", memory = "64MiB") Sandbox sandbox) {
    assertThat(sandbox.config().timeout()).isEqualTo(Duration.ofSeconds(5));
    assertThat(sandbox.execute(Script.of("print('hi', input())"), "Ada\n"))
        .succeeded()
        .hasStdout("hi Ada\n");
  }

  @Test
  void twoSandboxesAndAConfiguration(
      @PythonSandbox(memory = "32MiB") Sandbox small,
      @PythonSandbox(
              timeout = "500ms",
              output = "1KiB",
              fuel = 9,
              stdin = "in",
              args = {"a", "b"},
              env = {"X=1", "Y=a=b"},
              hashSeed = 3,
              randomSeed = -4,
              clock = "2026-01-01T00:00:00Z",
              tickInterval = "2ms",
              prelude = "import math")
          SandboxConfig config) {
    assertThat(small.config().maxMemory()).isEqualTo(32L << 20);
    assertThat(config.timeout()).isEqualTo(Duration.ofMillis(500));
    assertThat(config.maxOutput()).isEqualTo(1024);
    assertThat(config.maxFuel()).hasValue(9);
    assertThat(config.stdin()).asString().isEqualTo("in");
    assertThat(config.args()).containsExactly("a", "b");
    assertThat(config.env()).containsEntry("X", "1").containsEntry("Y", "a=b");
    assertThat(config.hashSeed()).isEqualTo(3);
    assertThat(config.randomSeed()).hasValue(-4);
    assertThat(config.clock().orElseThrow().instant()).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(config.tickInterval()).isEqualTo(Duration.ofMillis(2));
    assertThat(config.prelude()).hasValue("import math");
  }

  @ParameterizedTest
  @ValueSource(ints = 6)
  void argumentsComeFirst(
      int number, @PythonSandbox Sandbox sandbox, @PythonSource("exercises/fizz.py") Script fizz) {
    assertThat(fizz.name()).isEqualTo("fizz.py");
    assertThat(sandbox.execute(fizz, number + "\n")).hasStdout("Fizz\n");
    assertThat(sandbox.execute(fizz, "x")).raised("ValueError").raisedAtLine(2);
  }

  @RepeatedTest(2)
  void repeats(
      @PythonSandbox(preludeFrom = "src/test/resources/exercises/fizz.py") SandboxConfig c) {
    assertThat(c.prelude().orElseThrow()).startsWith("# Says which");
  }

  @TestFactory
  Stream<DynamicTest> makesTests(@PythonSandbox Sandbox sandbox) {
    return Stream.of(
        DynamicTest.dynamicTest("one", () -> assertThat(sandbox.execute("1")).succeeded()));
  }

  @FiveSeconds
  @Test
  void anAnnotationOfOnesOwn(Sandbox sandbox) {
    assertThat(sandbox.config().timeout()).isEqualTo(Duration.ofSeconds(5));
  }
}

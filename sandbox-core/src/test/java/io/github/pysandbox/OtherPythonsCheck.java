package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pythons built by others, as {@code assets/others/fetch.sh} fetches them. Not part of the build:
 * see {@code assets/others/README.md}.
 */
class OtherPythonsCheck {

  private static final String FOLDER = "pysandbox.others";

  static List<Path> modules() throws IOException {
    Path folder = Path.of(System.getProperty(FOLDER, "-D" + FOLDER + " is missing"));
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> modules = files.filter(file -> file.toString().endsWith(".wasm")).toList();
      assertThat(modules).as("modules in %s", folder).isNotEmpty();
      return modules;
    }
  }

  private static SandboxConfig.Builder config(Path module) {
    return SandboxConfig.builder()
        .interpreterPath(module)
        .maxMemory(256L << 20)
        .timeout(Duration.ofMinutes(2));
  }

  private static Execution run(SandboxConfig.Builder config, Script script) {
    try (Sandbox sandbox = Sandbox.create(config.build())) {
      return sandbox.execute(script);
    }
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aProgramGetsInputArgumentsEnvironmentAndFilesAndLeavesFiles(Path module) {
    Script script =
        Script.of(
                "job.py",
                """
                import os, sys
                print(input(), sys.argv, os.environ['NAME'], open('in/data.txt').read())
                with open('out.txt', 'w') as out:
                    out.write('left')
                print('to stderr', file=sys.stderr)
                """)
            .withStdin("typed\n")
            .withArgs(List.of("a", "b c"))
            .withFile("in/data.txt", "given".getBytes(UTF_8));
    Execution execution = run(config(module).env("NAME", "Ada"), script);
    assertThat(execution.stdout()).isEqualTo("typed ['job.py', 'a', 'b c'] Ada given\n");
    assertThat(execution.stderr()).isEqualTo("to stderr\n");
    assertThat(execution.isSuccess()).isTrue();
    assertThat(execution.files()).containsOnlyKeys("in/data.txt", "out.txt");
    assertThat(execution.files().get("out.txt")).asString(UTF_8).isEqualTo("left");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void anExceptionAndItsPlaceAreKnown(Path module) {
    Execution execution =
        run(
            config(module),
            Script.of(
                "def divide(a, b):\n    return a / b\n\nprint(divide(6, 3))\ndivide(1, 0)\n"));
    assertThat(execution.stdout()).isEqualTo("2.0\n");
    assertThat(execution.termination()).isEqualTo(new Termination.Exited(1));
    PythonError error = execution.pythonError().orElseThrow();
    assertThat(error.type()).isEqualTo("ZeroDivisionError");
    assertThat(error.frames())
        .containsExactly(
            new PythonError.Frame("main.py", 5, "<module>"),
            new PythonError.Frame("main.py", 2, "divide"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aSyntaxErrorAndItsLineAreKnown(Path module) {
    PythonError error =
        run(config(module), Script.of("x = 1\ny = = 2\n")).pythonError().orElseThrow();
    assertThat(error.type()).isEqualTo("SyntaxError");
    assertThat(error.frames().get(error.frames().size() - 1))
        .extracting(PythonError.Frame::file, PythonError.Frame::line)
        .containsExactly("main.py", 2);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theExitCodeIsTheProgramsOwn(Path module) {
    assertThat(run(config(module), Script.of("import sys; sys.exit(3)")).termination())
        .isEqualTo(new Termination.Exited(3));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aPreludeSharesItsNamesAndTheScriptKeepsItsLines(Path module) {
    SandboxConfig.Builder config =
        config(module)
            .prelude("limit = 40\ndef check(x):\n    assert x < limit, 'too much: é\\'\"'\n");
    Script script =
        Script.of("job.py", "import sys\nprint(sys.argv, __file__, __name__)\n\ncheck(41)\n");
    Execution execution = run(config, script);
    assertThat(execution.stdout()).isEqualTo("['job.py'] /job.py __main__\n");
    PythonError error = execution.pythonError().orElseThrow();
    assertThat(error.type()).isEqualTo("AssertionError");
    assertThat(error.message()).isEqualTo("too much: é'\"");
    assertThat(error.frames())
        .containsExactly(
            new PythonError.Frame("job.py", 4, "<module>"),
            new PythonError.Frame("<prelude>", 3, "check"));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void aPreludeThatFailsIsNotTheProgramsFault(Path module) {
    assertThatThrownBy(() -> run(config(module).prelude("\n1 / 0"), Script.of("pass")))
        .isInstanceOf(PreludeFailedException.class)
        .hasMessageContaining("ZeroDivisionError")
        .hasMessageContaining("line 2");
  }

  @ParameterizedTest
  @MethodSource("modules")
  void limitsHold(Path module) {
    Duration limit = Duration.ofSeconds(20);
    assertThat(run(config(module).timeout(limit), Script.of("while True: pass")).termination())
        .isEqualTo(new Termination.TimedOut(limit));
    assertThat(run(config(module).maxFuel(40_000_000), Script.of("while True: pass")).termination())
        .isEqualTo(new Termination.FuelExhausted(40_000_000));
    assertThat(run(config(module).maxOutput(1_000), Script.of("print('x' * 2000)")).termination())
        .isEqualTo(new Termination.OutputExceeded(1_000));
    Execution greedy = run(config(module), Script.of("x = bytearray(1 << 30)"));
    assertThat(greedy.termination())
        .isInstanceOfAny(Termination.MemoryExceeded.class, Termination.Trapped.class);
    assertThat(greedy.metadata().peakMemory()).isLessThanOrEqualTo(256L << 20);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void seedsMakeARunRepeat(Path module) {
    SandboxConfig.Builder config = config(module).randomSeed(1).hashSeed(5);
    Script script = Script.of("import random; print(random.random(), hash('a'), set('abcdef'))");
    Execution first = run(config, script);
    Execution second = run(config, script);
    assertThat(first.stdout()).isNotEmpty().isEqualTo(second.stdout());
    assertThat(first.metadata().fuelConsumed()).isEqualTo(second.metadata().fuelConsumed());
  }
}

package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pysandbox.internal.engine.compiler.CommandModules;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Modules that users bring: small ones that stand for a Python, and ones that cannot be run. */
class InterpreterPathTest {

  @TempDir private Path folder;

  private SandboxConfig.Builder config(byte[] module) throws IOException {
    Path file = folder.resolve("python.wasm");
    Files.write(file, module);
    return config(file);
  }

  private SandboxConfig.Builder config(Path file) {
    return SandboxConfig.builder().interpreterPath(file).moduleCache(folder.resolve("cache"));
  }

  private Execution run(SandboxConfig.Builder config, Script script) {
    try (Sandbox sandbox = Sandbox.create(config.build())) {
      return sandbox.execute(script);
    }
  }

  private Execution run(byte[] module) throws IOException {
    return run(config(module), Script.of("pass"));
  }

  @Test
  void aCommandRunsAndItsOutputIsKept() throws IOException {
    Execution execution = run(CommandModules.printing("hello\n"));
    assertThat(execution.stdout()).isEqualTo("hello\n");
    assertThat(execution.isSuccess()).isTrue();
  }

  @Test
  void itsStartFunctionRunsFirst() throws IOException {
    assertThat(run(CommandModules.printingAtStart("early\n")).stdout()).isEqualTo("early\n");
  }

  @Test
  void itGetsTheScriptAsACommandLine() throws IOException {
    Script script = Script.of("dir/job.py", "pass").withArgs(List.of("1", "zwei"));
    Execution execution = run(config(CommandModules.printingArguments()), script);
    assertThat(execution.stdout().split("\0"))
        .containsExactly("python", "-B", "dir/job.py", "1", "zwei");
  }

  @Test
  void itGetsTheEnvironmentAndTheHashSeed() throws IOException {
    SandboxConfig.Builder config =
        config(CommandModules.printingEnvironment()).env("NAME", "Ada").hashSeed(7);
    assertThat(run(config, Script.of("pass")).stdout().split("\0"))
        .containsExactly("NAME=Ada", "PYTHONHASHSEED=7");
  }

  @Test
  void theExceptionIsReadFromItsTraceback() throws IOException {
    String traceback =
        """
        Traceback (most recent call last):
          File "//main.py", line 7, in <module>
            1 / 0
        ZeroDivisionError: division by zero
        """;
    Execution execution = run(CommandModules.failing(traceback, 1));
    assertThat(execution.termination()).isEqualTo(new Termination.Exited(1));
    PythonError.Frame frame = new PythonError.Frame("main.py", 7, "<module>");
    assertThat(execution.pythonError())
        .contains(new PythonError("ZeroDivisionError", "division by zero", List.of(frame)));
  }

  @Test
  void anUncaughtMemoryErrorIsTheMemoryLimit() throws IOException {
    String traceback = "Traceback (most recent call last):\nMemoryError\n";
    SandboxConfig.Builder config = config(CommandModules.failing(traceback, 1));
    assertThat(run(config.maxMemory(32L << 20), Script.of("pass")).termination())
        .isEqualTo(new Termination.MemoryExceeded(32L << 20));
  }

  @Test
  void anExitCodeAloneIsNoException() throws IOException {
    Execution execution = run(CommandModules.failing("sorry\n", 3));
    assertThat(execution.termination()).isEqualTo(new Termination.Exited(3));
    assertThat(execution.pythonError()).isEmpty();
  }

  @Test
  void aTrapIsAnOutcome() throws IOException {
    assertThat(run(CommandModules.trapping()).termination())
        .isEqualTo(new Termination.Trapped("unreachable executed"));
  }

  @Test
  void nothingPrintedIsNothingPrinted() throws IOException {
    Execution execution = run(CommandModules.silent());
    assertThat(execution.isSuccess()).isTrue();
    assertThat(execution.stdout()).isEmpty();
  }

  @Test
  void theDeadlineHoldsInItsStartFunction() throws IOException {
    Duration limit = Duration.ofMillis(200);
    Execution execution =
        run(config(CommandModules.endlessStart()).timeout(limit), Script.of("pass"));
    assertThat(execution.termination()).isEqualTo(new Termination.TimedOut(limit));
    assertThat(execution.metadata().duration()).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void fuelHoldsInItsStartFunction() throws IOException {
    Execution execution =
        run(config(CommandModules.endlessStart()).maxFuel(100_000), Script.of("pass"));
    assertThat(execution.termination()).isEqualTo(new Termination.FuelExhausted(100_000));
  }

  @Test
  void theMetadataSaysWhetherItWasCompiledFirst() throws IOException {
    SandboxConfig config = config(CommandModules.printing("first\n")).build();
    try (Sandbox sandbox = Sandbox.create(config)) {
      assertThat(sandbox.execute("pass").metadata().moduleCached()).isFalse();
      assertThat(sandbox.execute("pass").metadata().moduleCached()).isTrue();
    }
  }

  @Test
  void aFileThatChangedIsLoadedAnew() throws IOException {
    assertThat(run(CommandModules.printing("one\n")).stdout()).isEqualTo("one\n");
    assertThat(run(CommandModules.printing("three\n")).stdout()).isEqualTo("three\n");
  }

  @Test
  void moreMemoryThanAllowedIsRefusedWithBothNumbers() throws IOException {
    SandboxConfig.Builder config = config(CommandModules.withMemory(1_024)).maxMemory(32L << 20);
    assertThatThrownBy(() -> run(config, Script.of("pass")))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("maxMemory is 32 MiB")
        .hasMessageContaining("python.wasm starts with 64 MiB");
  }

  @Test
  void aPreludeThatFailsIsSaidOnce() throws IOException {
    SandboxConfig.Builder config =
        config(CommandModules.failing("Traceback (most recent call last):\nNameError: x\n", 1));
    assertThatThrownBy(() -> run(config.prelude("x"), Script.of("pass")))
        .isInstanceOf(PreludeFailedException.class)
        .hasMessageContaining("NameError: x");
  }

  private static Stream<Arguments> badModules() {
    byte[] good = CommandModules.printing("hello\n");
    return Stream.of(
        Arguments.of("text", "print(1)".getBytes(), "is not a WebAssembly module"),
        Arguments.of("empty", new byte[0], "is not a WebAssembly module"),
        Arguments.of("truncated", Arrays.copyOf(good, good.length / 2), "damaged"),
        Arguments.of("header alone", Arrays.copyOf(good, 8), "no memory"),
        Arguments.of("no memory", CommandModules.withoutMemory(), "no memory"),
        Arguments.of("no _start", CommandModules.library(), "has no function _start"),
        Arguments.of("other _start", CommandModules.wrongStart(), "has no function _start"),
        Arguments.of("import", CommandModules.importing("env", "fork"), "imports env.fork"),
        Arguments.of(
            "import of WASI's next version",
            CommandModules.importing("wasi:cli/stdin@0.2.0", "get-stdin"),
            "imports wasi:cli/stdin@0.2.0.get-stdin"),
        Arguments.of("4 GiB", CommandModules.withMemory(65_536), "starts with 4096 MiB of memory"),
        Arguments.of("global", CommandModules.withWideStackPointer(), "no stack pointer"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badModules")
  void whatCannotRunIsRefusedInOneSentence(String name, byte[] module, String reason)
      throws IOException {
    SandboxConfig.Builder config = config(module);
    assertThatThrownBy(() -> run(config, Script.of("pass")))
        .isInstanceOf(InterpreterUnavailableException.class)
        .hasMessageStartingWith(folder.resolve("python.wasm").toString())
        .hasMessageContaining(reason)
        .extracting(Throwable::getMessage)
        .asString()
        .doesNotContain("\n");
    assertThat(folder.resolve("cache")).doesNotExist();
  }

  @Test
  void whateverIsWrongWithAModuleItIsASentenceOrAnOutcome() throws IOException {
    byte[] good = CommandModules.printingArguments();
    for (int length = 0; length < good.length; length++) {
      byte[] cut = Arrays.copyOf(good, length);
      assertThatThrownBy(() -> run(config(cut), Script.of("pass")))
          .isInstanceOf(InterpreterUnavailableException.class);
    }
    Random random = new Random(1);
    int outcomes = 0;
    for (int i = 0; i < 400; i++) {
      byte[] changed = good.clone();
      changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      try {
        run(config(changed).maxFuel(100_000), Script.of("pass"));
        outcomes++;
      } catch (InterpreterUnavailableException | InvalidConfigurationException e) {
        assertThat(e.getMessage()).contains("python.wasm");
      }
    }
    assertThat(outcomes).isBetween(1, 399);
  }

  @Test
  void halfAGigabyteOfZerosIsRefusedUnread() throws IOException {
    Path zeros = folder.resolve("zeros.wasm");
    try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
      file.setLength(500L << 20);
    }
    assertThatThrownBy(() -> run(config(zeros), Script.of("pass")))
        .isInstanceOf(InterpreterUnavailableException.class)
        .hasMessage(zeros + ": is not a WebAssembly module; give a Python built for wasm32-wasip1");
  }

  @Test
  void zerosAfterAModulesStartAreRefusedToo() throws IOException {
    Path zeros = folder.resolve("zeros.wasm");
    try (RandomAccessFile file = new RandomAccessFile(zeros.toFile(), "rw")) {
      file.write(Arrays.copyOf(CommandModules.silent(), 8));
      file.setLength(500L << 20);
    }
    assertThatThrownBy(() -> run(config(zeros), Script.of("pass")))
        .isInstanceOf(InterpreterUnavailableException.class)
        .hasMessage(zeros + ": is larger than 256 MiB; give a smaller module");
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    for (Path path : List.of(folder, folder.resolve("missing.wasm"))) {
      assertThatThrownBy(() -> run(config(path), Script.of("pass")))
          .isInstanceOf(InterpreterUnavailableException.class)
          .hasMessage(path + ": there is no such file; interpreterPath must name a .wasm file");
    }
  }
}

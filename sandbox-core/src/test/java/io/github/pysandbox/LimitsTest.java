package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

  private static final Duration SHORT = Duration.ofMillis(500);

  /**
   * A deadline that does not work would let these run for ever; this is far from a busy machine.
   */
  private static final Duration GENEROUS = Duration.ofSeconds(20);

  private static Execution run(SandboxConfig.Builder config, String source) {
    try (Sandbox sandbox = Sandbox.create(config.build())) {
      return sandbox.execute(source);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "any(0 for _ in iter(int, 1))",
        "sum(1 for _ in iter(int, 1))",
        "import re; re.match('(a+)+$', 'a' * 64 + 'b')",
        "9 ** 9 ** 9",
        "while True: sorted(range(100000), key=lambda x: -x)",
        "while True: 'a' * 1000000",
        "import time; time.sleep(1000)",
        "while True:\n  try:\n    while True: pass\n  except BaseException: pass",
        "try:\n  while True: pass\nfinally:\n  while True: pass",
        "class A:\n  def __del__(self):\n    while True: pass\nA()",
        "import atexit\natexit.register(lambda: any(0 for _ in iter(int, 1)))",
      })
  void aDeadlineStopsAnything(String source) {
    Execution execution = run(Pythons.config().timeout(SHORT), source);
    assertThat(execution.termination()).isEqualTo(new Termination.TimedOut(SHORT));
    assertThat(execution.metadata().duration()).isBetween(SHORT, GENEROUS);
    assertThat(execution.exitCode()).isEmpty();
  }

  @Test
  void nothingRunsAfterTheDeadline() {
    Execution execution =
        run(
            Pythons.config().timeout(SHORT),
            "import os\ntry:\n  while True: pass\nexcept BaseException: os.write(1, b'caught')\n"
                + "finally: os.write(1, b'finally')");
    assertThat(execution.stdout()).isEmpty();
  }

  @Test
  void memoryAboveTheLimitIsAMemoryError() {
    Execution execution =
        run(Pythons.config().maxMemory(Pythons.memory(32 << 20)), "x = 'a' * (64 << 20)");
    assertThat(execution.termination())
        .isEqualTo(new Termination.MemoryExceeded(Pythons.memory(32 << 20)));
    assertThat(execution.pythonError())
        .hasValueSatisfying(error -> assertThat(error.type()).isEqualTo("MemoryError"));
    assertThat(execution.metadata().peakMemory()).isLessThanOrEqualTo(Pythons.memory(32 << 20));
  }

  @Test
  void aCaughtMemoryErrorIsTheProgramsOwnAffair() {
    Execution execution =
        run(
            Pythons.config().maxMemory(Pythons.memory(32 << 20)),
            "import sys\ntry: x = 'a' * (64 << 20)\nexcept MemoryError: print('caught')\nsys.exit(7)");
    assertThat(execution.stdout()).isEqualTo("caught\n");
    assertThat(execution.termination()).isEqualTo(new Termination.Exited(7));
  }

  @Test
  void filesCountAsMemory() {
    Execution execution =
        run(
            Pythons.config().maxMemory(Pythons.memory(32 << 20)),
            """
            n = 0
            try:
                with open('f', 'wb', 0) as f:
                    while True: n += f.write(bytes(1 << 16))
            except OSError as e: print(e.strerror, n < 32 << 20)
            """);
    assertThat(execution.stdout()).isEqualTo("No space left on device True\n");
    assertThat(execution.metadata().peakMemory())
        .isBetween(Pythons.memory(24 << 20), Pythons.memory(32 << 20));
  }

  @Test
  void outputEndsExactlyAtTheLimit() {
    Execution execution =
        run(Pythons.config().maxOutput(10_001), "while True: print('0123456789', end='')");
    assertThat(execution.termination()).isEqualTo(new Termination.OutputExceeded(10_001));
    assertThat(execution.stdout()).isEqualTo("0123456789".repeat(1_000) + "0");
  }

  @Test
  void stdoutAndStderrShareTheLimit() {
    Execution execution =
        run(
            Pythons.config().maxOutput(100),
            "import os\nos.write(2, b'e' * 60)\nos.write(1, b'o' * 60)");
    assertThat(execution.termination()).isEqualTo(new Termination.OutputExceeded(100));
    assertThat(execution.stderr()).isEqualTo("e".repeat(60));
    assertThat(execution.stdout()).isEqualTo("o".repeat(40));
  }

  @Test
  void outputCutWithinACharacterHasNoBrokenOne() {
    Execution execution = run(Pythons.config().maxOutput(100), "print('€' * 1000)");
    assertThat(execution.stdout()).isEqualTo("€".repeat(33));
  }

  /** Randomness and time take part in a run, so what must repeat has them set. */
  private static SandboxConfig.Builder repeatable() {
    return Pythons.config().randomSeed(1).clock(InstantSource.fixed(Instant.EPOCH));
  }

  @Test
  void fuelIsTheSameInEveryRunAndEndsItExactly() {
    String source = "print(sum(i * i for i in range(10000)))";
    long used = run(repeatable(), source).metadata().fuelConsumed();
    assertThat(run(repeatable(), source).metadata().fuelConsumed()).isEqualTo(used);
    Execution enough = run(repeatable().maxFuel(used), source);
    assertThat(enough.isSuccess()).isTrue();
    assertThat(enough.metadata().fuelConsumed()).isEqualTo(used);
    Execution scarce = run(repeatable().maxFuel(used - 1), source);
    assertThat(scarce.termination()).isEqualTo(new Termination.FuelExhausted(used - 1));
    assertThat(scarce.metadata().fuelConsumed()).isEqualTo(used - 1);
  }

  @Test
  void fuelIsTheSameForAFailure() {
    String source = "def f(n): return 1 / n if n == 0 else f(n - 1)\nf(50)";
    long used = run(repeatable(), source).metadata().fuelConsumed();
    assertThat(run(repeatable(), source).metadata().fuelConsumed()).isEqualTo(used);
  }

  @Test
  void runawayRecursionIsPythonsError() {
    Execution execution = run(Pythons.config(), "def f(): f()\nf()");
    assertThat(execution.pythonError())
        .hasValueSatisfying(error -> assertThat(error.type()).isEqualTo("RecursionError"));
    assertThat(execution.stderr()).contains("[Previous line repeated 996 more times]");
  }
}

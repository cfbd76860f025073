package io.github.pysandbox.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Pythons;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.SharedEngine;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every program of the corpus with each limit at the least that can be configured: it may then end
 * by that limit, but by nothing worse.
 */
@org.junit.jupiter.api.parallel.Execution(ExecutionMode.CONCURRENT)
class SmallestLimitsTest {

  private static final Duration SHORT = Duration.ofMillis(200);
  private static final SharedEngine ENGINE = SharedEngine.create(2);
  private static final HostFacts BEFORE = HostFacts.look();

  @AfterAll
  static void leavesNothingBehind() throws InterruptedException {
    ENGINE.close();
    BEFORE.assertUnchanged(ENGINE);
  }

  static List<HostileProgram> programs() {
    return HostileProgram.all();
  }

  private static SandboxConfig.Builder config() {
    return Pythons.config().timeout(SHORT).maxOutput(1 << 20);
  }

  private static void run(
      HostileProgram program, SandboxConfig.Builder config, Set<ExpectedOutcome> allowed) {
    try (Sandbox sandbox = Sandbox.create(config.build(), ENGINE)) {
      Execution execution = sandbox.execute(program.script());
      assertThat(allowed)
          .as("%s: %s%nstderr: %.300s", program, execution.termination(), execution.stderr())
          .contains(ExpectedOutcome.of(execution));
      assertThat(execution.stdout()).doesNotContain("ESCAPED");
      BEFORE.assertNothingTold(execution);
    }
    try (Sandbox next = Sandbox.create(Pythons.config().build(), ENGINE)) {
      assertThat(next.execute("print('hello')").stdout()).isEqualTo("hello\n");
    }
  }

  private static Set<ExpectedOutcome> also(HostileProgram program, ExpectedOutcome... more) {
    Set<ExpectedOutcome> allowed = EnumSet.copyOf(program.outcomes());
    allowed.addAll(List.of(more));
    return allowed;
  }

  @ParameterizedTest
  @MethodSource("programs")
  void time(HostileProgram program) {
    run(program, config().timeout(Duration.ofMillis(1)), also(program, ExpectedOutcome.TIMEOUT));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void fuel(HostileProgram program) {
    // Spent at once, but a busy machine may take a while to come to it.
    run(
        program,
        config().maxFuel(1).timeout(Duration.ofSeconds(30)),
        EnumSet.of(ExpectedOutcome.FUEL_LIMIT));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void output(HostileProgram program) {
    run(
        program,
        config().maxOutput(0),
        also(program, ExpectedOutcome.OUTPUT_LIMIT, ExpectedOutcome.TIMEOUT));
  }

  /** A program may also catch the MemoryError and end in its own way. */
  @ParameterizedTest
  @MethodSource("programs")
  void memory(HostileProgram program) {
    run(
        program,
        config().maxMemory(Pythons.memory(SandboxConfig.MIN_MEMORY)),
        also(
            program,
            ExpectedOutcome.MEMORY_LIMIT,
            ExpectedOutcome.RUNTIME_ERROR,
            ExpectedOutcome.TIMEOUT));
  }
}

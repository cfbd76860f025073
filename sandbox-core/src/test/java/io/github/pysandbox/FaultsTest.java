package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown below {@code execute} ends that run alone, as our fault and not its own. */
@Timeout(120)
class FaultsTest {

  private static final SharedEngine ENGINE =
      SharedEngine.builder().workers(1).memoryBudget(256L << 20).build();

  @AfterAll
  static void closeEngine() {
    ENGINE.close();
  }

  static Stream<Throwable> faults() {
    return Stream.of(
        new OutOfMemoryError("injected"),
        new NoClassDefFoundError("injected"),
        new AssertionError("injected"),
        new IndexOutOfBoundsException("injected"),
        new ArithmeticException("injected"),
        new NullPointerException("injected"));
  }

  static Stream<Throwable> faultsAndStackOverflow() {
    return Stream.concat(faults(), Stream.of(new StackOverflowError("injected")));
  }

  @AfterEach
  void theEngineIsStillUsable() {
    try (Sandbox next = Sandbox.create(Pythons.config().build(), ENGINE)) {
      assertThat(next.execute("print('hello')").stdout()).isEqualTo("hello\n");
    }
  }

  private static RuntimeException thrown(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  private static Sandbox withClockThatThrows(Throwable fault) {
    SandboxConfig config =
        Pythons.config()
            .clock(
                () -> {
                  throw thrown(fault);
                })
            .build();
    return Sandbox.create(config, ENGINE);
  }

  private static final String ASKS_THE_CLOCK =
      "import time\ntry: time.time()\nexcept BaseException: print('caught')";

  @ParameterizedTest
  @MethodSource("faults")
  void inAHostFunction(Throwable fault) {
    try (Sandbox sandbox = withClockThatThrows(fault)) {
      assertThatThrownBy(() -> sandbox.execute(ASKS_THE_CLOCK))
          .isInstanceOf(SandboxException.class)
          .hasRootCause(fault);
    }
  }

  /** It cannot be told from a guest that has used up the stack itself. */
  @Test
  void aStackOverflowInAHostFunctionIsATrap() {
    try (Sandbox sandbox = withClockThatThrows(new StackOverflowError("injected"))) {
      Execution execution = sandbox.execute(ASKS_THE_CLOCK);
      assertThat(execution.termination())
          .isEqualTo(new Termination.Trapped("call stack exhausted"));
      assertThat(execution.stdout()).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("faultsAndStackOverflow")
  void whenTheImageIsMade(Throwable fault) throws InterruptedException {
    PendingRun run =
        new PendingRun(
            Pythons.config().build(),
            Script.of("print(1)"),
            () -> {
              throw thrown(fault);
            },
            ENGINE.gate());
    ENGINE.submit(run);
    assertThatThrownBy(() -> run.result().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(SandboxException.class)
        .hasRootCause(fault);
    awaitNothingHeld();
  }

  /** The result is there a moment before the memory is given back. */
  private static void awaitNothingHeld() throws InterruptedException {
    for (int i = 0; i < 1_000 && ENGINE.gate().held() > 0; i++) {
      Thread.sleep(10);
    }
    assertThat(ENGINE.gate().held()).isZero();
  }

  /** A clock that is far away is no fault. */
  @Test
  void extremeClocksAreNoFault() {
    for (Instant instant : new Instant[] {Instant.MIN, Instant.MAX, Instant.EPOCH}) {
      SandboxConfig config = Pythons.config().clock(() -> instant).build();
      try (Sandbox sandbox = Sandbox.create(config, ENGINE)) {
        assertThat(sandbox.execute(ASKS_THE_CLOCK + "\nprint('asked')").stdout())
            .endsWith("asked\n");
      }
    }
  }
}

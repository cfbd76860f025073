package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class AdmissionTest {

  private static final SandboxConfig SMALL =
      Pythons.config().maxMemory(SandboxConfig.MIN_MEMORY).build();

  private static final Script SLEEP = Script.of("import time; time.sleep(1000)");
  private static final Script HELLO = Script.of("print('hello')");

  /** Enough for one run of {@link #SMALL}, not for two. */
  private static SharedEngine.Builder narrow() {
    return SharedEngine.builder().workers(4).memoryBudget(4 * SandboxConfig.MIN_MEMORY);
  }

  /** Start a run that goes on until it is cancelled. */
  private static CompletableFuture<Execution> hold(SharedEngine engine, Sandbox sandbox)
      throws InterruptedException {
    CompletableFuture<Execution> result = sandbox.executeAsync(SLEEP);
    while (engine.gate().held() == 0) {
      Thread.sleep(1);
    }
    return result;
  }

  @Test
  void aRunWaitsForMemoryThatAnotherHolds() throws Exception {
    try (SharedEngine engine = narrow().build();
        Sandbox sandbox = Sandbox.create(SMALL, engine)) {
      CompletableFuture<Execution> first = hold(engine, sandbox);
      CompletableFuture<Execution> second = sandbox.executeAsync(HELLO);
      Thread.sleep(300);
      assertThat(second).isNotDone();
      first.cancel(true);
      assertThat(second.get(60, TimeUnit.SECONDS).stdout()).isEqualTo("hello\n");
    }
  }

  @Test
  void aRunThatWaitsCanBeCancelled() throws InterruptedException {
    try (SharedEngine engine = narrow().build();
        Sandbox holder = Sandbox.create(SMALL, engine)) {
      Sandbox waiting = Sandbox.create(SMALL, engine);
      CompletableFuture<Execution> held = hold(engine, holder);
      CompletableFuture<Execution> result = waiting.executeAsync(HELLO);
      waiting.close();
      assertThatThrownBy(result::join).hasCauseInstanceOf(SandboxClosedException.class);
      assertThat(held).isNotDone();
    }
  }

  @Test
  void waitingIsBounded() throws InterruptedException {
    try (SharedEngine engine = narrow().maxWait(Duration.ofMillis(200)).build();
        Sandbox sandbox = Sandbox.create(SMALL, engine)) {
      CompletableFuture<Execution> first = hold(engine, sandbox);
      assertThatThrownBy(() -> sandbox.execute(HELLO))
          .isInstanceOf(SandboxBusyException.class)
          .hasMessageStartingWith("The run could not begin within PT0.2S, since others held");
      assertThat(first).isNotDone();
    }
  }

  @Test
  void aRunThatCouldNeverBeginIsRefusedAtCreation() {
    SandboxConfig large = SMALL.toBuilder().maxMemory(64 << 20).build();
    try (SharedEngine engine = narrow().build()) {
      assertThatThrownBy(() -> Sandbox.create(large, engine))
          .isInstanceOf(InvalidConfigurationException.class)
          .hasMessage(
              "maxMemory is 64 MiB, for which a run needs 208 MiB of heap while it grows, but the"
                  + " engine's memoryBudget is 96 MiB: give programs less, or the engine more");
    }
  }

  @Test
  void settingsOutOfRangeAreRefused() {
    assertThatThrownBy(() -> SharedEngine.builder().memoryBudget(1).build())
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessage("memoryBudget is 1: must be at least 81788928");
    assertThatThrownBy(() -> SharedEngine.builder().maxWait(Duration.ZERO).build())
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessage("maxWait is PT0S: must be from PT0.001S to PT24H");
  }

  @Test
  void aLargeOneIsNotOvertakenForEver() throws InterruptedException {
    MemoryGate gate = new MemoryGate(10, new MemoryGate(8, null));
    assertThat(gate.enter(5, () -> false)).isTrue();
    AtomicBoolean in = new AtomicBoolean();
    Thread large = new Thread(() -> in.set(gate.enter(8, () -> false)));
    large.start();
    while (large.getState() != Thread.State.WAITING) {
      Thread.sleep(1);
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(50);
    AtomicBoolean small = new AtomicBoolean();
    Thread late = new Thread(() -> small.set(gate.enter(1, () -> System.nanoTime() > end)));
    late.start();
    Thread.sleep(100);
    gate.wake();
    late.join();
    assertThat(small).isFalse();
    gate.leave(5);
    large.join();
    assertThat(in).isTrue();
  }

  /** Many greedy programs in a JVM whose heap has room for two of them. */
  static final class ManyAtOnce {

    public static void main(String[] args) {
      SandboxConfig config = Pythons.config().maxMemory(32 << 20).build();
      Script greedy = Script.of("x = []\nwhile True: x.append(bytearray(1 << 16))");
      try (SharedEngine engine = SharedEngine.create(16);
          Sandbox sandbox = Sandbox.create(config, engine)) {
        List<CompletableFuture<Execution>> runs =
            IntStream.range(0, 60).mapToObj(i -> sandbox.executeAsync(greedy)).toList();
        for (CompletableFuture<Execution> run : runs) {
          if (!(run.join().termination() instanceof Termination.MemoryExceeded)) {
            throw new IllegalStateException(run.join().toString());
          }
        }
        System.exit(sandbox.execute("print('hello')").isSuccess() ? 0 : 2);
      } catch (CompletionException e) {
        e.printStackTrace();
        System.exit(1);
      }
    }
  }

  @Test
  void theHostNeverRunsOutOfMemory() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyAtOnce.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), UTF_8);
    assertThat(child.waitFor()).as(said).isZero();
  }
}

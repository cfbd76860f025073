package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ConcurrencyTest {

  private static final SandboxConfig CONFIG =
      Pythons.config().timeout(Duration.ofSeconds(20)).maxMemory(Pythons.memory(32 << 20)).build();

  @Test
  void oneRunsEndNeverTouchesAnother() {
    try (SharedEngine engine = SharedEngine.create(64);
        Sandbox sandbox = Sandbox.create(CONFIG, engine);
        Sandbox hasty =
            Sandbox.create(CONFIG.toBuilder().timeout(Duration.ofMillis(300)).build(), engine)) {
      CompletableFuture<Execution> endless = hasty.executeAsync(Script.of("while True: pass"));
      CompletableFuture<Execution> greedy =
          sandbox.executeAsync(Script.of("x = []\nwhile True: x.append(' ' * 100000)"));
      CompletableFuture<Execution> deep =
          sandbox.executeAsync(
              Script.of("import sys\nsys.setrecursionlimit(10**9)\ndef f(): f()\nf()"));
      List<CompletableFuture<Execution>> others = new ArrayList<>();
      for (int i = 0; i < 61; i++) {
        others.add(sandbox.executeAsync(Script.of("print(sum(range(" + i + ")))")));
      }
      for (int i = 0; i < 61; i++) {
        assertThat(others.get(i).join().stdout()).isEqualTo(i * (i - 1) / 2 + "\n");
      }
      assertThat(endless.join().termination()).isInstanceOf(Termination.TimedOut.class);
      assertThat(greedy.join().termination()).isInstanceOf(Termination.MemoryExceeded.class);
      assertThat(deep.join().isSuccess()).isFalse();
    }
  }

  @Test
  void closingTheSandboxEndsTheRun() throws InterruptedException {
    Sandbox sandbox = Sandbox.create(CONFIG);
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Thread caller =
        new Thread(() -> failure.set(catchThrowable(() -> sandbox.execute("while True: pass"))));
    caller.start();
    Thread.sleep(200);
    sandbox.close();
    caller.join();
    assertThat(failure.get()).isInstanceOf(SandboxClosedException.class);
    assertThatThrownBy(() -> sandbox.execute("print(1)"))
        .isInstanceOf(SandboxClosedException.class);
  }

  @Test
  void interruptingTheCallerEndsTheRun() throws InterruptedException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    AtomicReference<Boolean> status = new AtomicReference<>();
    try (SharedEngine engine = SharedEngine.create(1);
        Sandbox sandbox = Sandbox.create(CONFIG, engine)) {
      Thread caller =
          new Thread(
              () -> {
                failure.set(catchThrowable(() -> sandbox.execute("import time\ntime.sleep(1000)")));
                status.set(Thread.currentThread().isInterrupted());
              });
      caller.start();
      Thread.sleep(200);
      caller.interrupt();
      caller.join();
      // The one worker is free again: the run has ended.
      assertThat(sandbox.execute("print(1)").stdout()).isEqualTo("1\n");
    }
    assertThat(failure.get())
        .isInstanceOf(ExecutionInterruptedException.class)
        .hasMessageMatching(
            "Interrupted while Script\\[main.py.* ran: after .* units of fuel and .* bytes");
    assertThat(status.get()).isTrue();
  }

  @Test
  void cancellingTheFutureEndsTheRun() {
    try (SharedEngine engine = SharedEngine.create(1);
        Sandbox sandbox = Sandbox.create(CONFIG, engine)) {
      sandbox.executeAsync(Script.of("while True: pass")).cancel(true);
      assertThat(sandbox.execute("print(1)").stdout()).isEqualTo("1\n");
    }
  }

  @Test
  void aClosedEngineLeavesNoThread() throws InterruptedException {
    SharedEngine engine = SharedEngine.create(3);
    try (Sandbox sandbox = Sandbox.create(CONFIG, engine)) {
      sandbox.execute("print(1)");
    }
    engine.close();
    for (int i = 0; i < 100 && !engine.isTerminated(); i++) {
      Thread.sleep(100);
    }
    assertThat(engine.isTerminated()).isTrue();
  }
}

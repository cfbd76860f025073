package io.github.pysandbox.soak;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Pythons;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxClosedException;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.SharedEngine;
import io.github.pysandbox.Termination;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Programs that never end by themselves, ended at random moments. */
final class Kills {

  private static final SandboxConfig CONFIG =
      Pythons.config().maxMemory(48L << 20).timeout(Duration.ofSeconds(60)).build();

  private static final int LATEST_MICROS = 20_000;

  private static final List<Script> ENDLESS =
      List.of(
          Script.of("while True:\n  try:\n    while True: pass\n  except BaseException: pass"),
          Script.of("while True: sorted(range(10000), key=lambda x: -x)"),
          Script.of("9 ** 9 ** 9"),
          Script.of("import re; re.match('(a+)+$', 'a' * 64 + 'b')"),
          Script.of("import time\nwhile True: time.sleep(0.001)"),
          Script.of("while True: bytearray(4 << 20)"),
          Script.of("import os\nwhile True: os.urandom(1 << 16)"),
          Script.of("while True:\n  with open('f', 'wb') as f: f.write(bytes(1 << 20))"),
          Script.of("class A:\n  def __del__(self): A()\nwhile True: A()"),
          Script.of("import json\nwhile True: json.loads(json.dumps(list(range(1000))))"));

  private final SharedEngine engine;
  private final Random random;
  private final Sandbox checking;

  Kills(SharedEngine engine, long seed) {
    this.engine = engine;
    this.random = new Random(seed);
    this.checking = Sandbox.create(CONFIG, engine);
  }

  /**
   * Kill so many, every other one by a deadline, and check an answer after each.
   *
   * @return how long each went on after it should have ended, in nanoseconds, sorted
   */
  long[] run(int count) {
    long[] late = new long[count];
    for (int i = 0; i < count; i++) {
      Script script = ENDLESS.get(random.nextInt(ENDLESS.size()));
      long moment = TimeUnit.MICROSECONDS.toNanos(1_000 + random.nextInt(LATEST_MICROS));
      late[i] = i % 2 == 0 ? byDeadline(script, moment) : byClosing(script, moment);
      String answer = checking.execute("print(6 * " + i + ")").stdout();
      if (!answer.equals(6 * i + "\n")) {
        throw new IllegalStateException("after kill " + i + ": " + answer);
      }
    }
    Arrays.sort(late);
    return late;
  }

  private long byDeadline(Script script, long moment) {
    Duration timeout = Duration.ofNanos(moment);
    try (Sandbox sandbox = Sandbox.create(CONFIG.toBuilder().timeout(timeout).build(), engine)) {
      Execution execution = sandbox.execute(script);
      if (!(execution.termination() instanceof Termination.TimedOut)) {
        throw new IllegalStateException(script + ": " + execution);
      }
      return execution.metadata().duration().minus(timeout).toNanos();
    }
  }

  private long byClosing(Script script, long moment) {
    Sandbox sandbox = Sandbox.create(CONFIG, engine);
    CompletableFuture<Execution> result = sandbox.executeAsync(script);
    pause(moment);
    long closed = System.nanoTime();
    sandbox.close();
    try {
      throw new IllegalStateException(script + ": " + result.join());
    } catch (CompletionException e) {
      if (!(e.getCause() instanceof SandboxClosedException)) {
        throw e;
      }
    }
    return System.nanoTime() - closed;
  }

  private static void pause(long nanos) {
    try {
      TimeUnit.NANOSECONDS.sleep(nanos);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}

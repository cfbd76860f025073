package io.github.pysandbox.soak;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Pythons;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.SharedEngine;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.stream.IntStream;

/** Short programs of every outcome, one after the other. */
final class MixedRuns {

  private static final SandboxConfig CONFIG =
      Pythons.config()
          .timeout(Duration.ofSeconds(60))
          .maxMemory(SandboxConfig.MIN_MEMORY)
          .maxOutput(4_096)
          .build();

  /** A program and what must come of it, every so often. */
  private record Kind(int every, SandboxConfig config, String source, String outcome) {}

  private static Kind kind(int every, String source, String outcome) {
    return new Kind(every, CONFIG, source, outcome);
  }

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              97,
              CONFIG.toBuilder().timeout(Duration.ofMillis(2)).build(),
              "while True: pass",
              "TimedOut[limit=PT0.002S] "),
          kind(89, "x = 'a' * (64 << 20)", "MemoryExceeded[limit=25165824] "),
          kind(53, "def f(): f()\nf()", "RecursionError"),
          new Kind(
              11,
              CONFIG.toBuilder().maxFuel(100_000).build(),
              "while True: pass",
              "FuelExhausted[limit=100000] "),
          kind(7, "while True: print('flood')", "OutputExceeded[limit=4096] "),
          kind(6, "import os; os.abort()", "Trapped[reason=unreachable executed] "),
          kind(5, "raise ValueError('x')", "Exited[code=1] "),
          kind(4, "import os; print('gone', flush=True); os._exit(7)", "Exited[code=7] gone"),
          kind(
              3,
              "open('f', 'w').write('x' * 1000); print(len(open('f').read()))",
              "Exited[code=0] 1000"),
          kind(
              2,
              "import json, random; print(len(json.dumps([random.random()] * 3)) > 9)",
              "Exited[code=0] True"),
          kind(1, "print(sum(i * i for i in range(100)))", "Exited[code=0] 328350"));

  private final SharedEngine engine;

  MixedRuns(SharedEngine engine) {
    this.engine = engine;
  }

  /** Run so many on each of some threads; whatever comes out wrong is thrown. */
  void run(int from, int count, int threads, ExecutorService callers) {
    List<CompletableFuture<Void>> done =
        IntStream.range(0, threads)
            .mapToObj(
                thread ->
                    CompletableFuture.runAsync(
                        () -> {
                          for (int i = from + thread; i < from + count; i += threads) {
                            one(i);
                          }
                        },
                        callers))
            .toList();
    done.forEach(CompletableFuture::join);
  }

  private void one(int number) {
    Kind kind = KINDS.stream().filter(any -> number % any.every() == 0).findFirst().orElseThrow();
    try (Sandbox sandbox = Sandbox.create(kind.config(), engine)) {
      Execution execution = sandbox.execute(Script.of(kind.source()));
      String outcome = execution.termination() + " " + execution.stdout().strip();
      if (outcome.startsWith("OutputExceeded")) {
        outcome = execution.termination() + " ";
      }
      boolean recursed =
          execution.pythonError().filter(e -> e.type().equals("RecursionError")).isPresent();
      if (!outcome.equals(kind.outcome()) && !(recursed && kind.every() == 53)) {
        throw new IllegalStateException("run " + number + ": " + outcome + execution.stderr());
      }
    }
  }
}

package io.github.pysandbox.benchmarks;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.Script;
import io.github.pysandbox.SharedEngine;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Tells how many trivial programs a second run, the first ones included, by number of callers. */
public final class ManyRuns {

  private static final Script SCRIPT = Script.of("print(1 + 1)");

  private ManyRuns() {}

  /**
   * Run programs and print the rate.
   *
   * @param args how many runs, then how many callers at a time for each line
   * @throws Exception if a run fails
   */
  public static void main(String[] args) throws Exception {
    int runs = Integer.parseInt(args[0]);
    for (int i = 1; i < args.length; i++) {
      int callers = Integer.parseInt(args[i]);
      long start = System.nanoTime();
      run(runs, callers);
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf(
          "%,d runs, %d at a time: %.2f s, %,.0f a second%n",
          runs, callers, seconds, runs / seconds);
    }
  }

  private static void run(int runs, int callers) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(callers);
    try (SharedEngine engine = SharedEngine.create(callers);
        Sandbox sandbox = Sandbox.create(Suite.config().build(), engine)) {
      threads
          .invokeAll(
              IntStream.range(0, callers)
                  .mapToObj(
                      caller ->
                          Executors.callable(() -> runInTurn(sandbox, runs / callers), (Void) null))
                  .toList())
          .forEach(ManyRuns::join);
    } finally {
      threads.shutdown();
    }
  }

  private static void runInTurn(Sandbox sandbox, int runs) {
    for (int i = 0; i < runs; i++) {
      Execution execution = sandbox.execute(SCRIPT);
      if (!execution.stdout().equals("2\n")) {
        throw new IllegalStateException(execution.toString());
      }
    }
  }

  private static void join(java.util.concurrent.Future<?> caller) {
    try {
      caller.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}

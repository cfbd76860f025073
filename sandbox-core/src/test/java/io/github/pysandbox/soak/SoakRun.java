package io.github.pysandbox.soak;

import io.github.pysandbox.SharedEngine;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Many kills, then many runs, with what the JVM holds meanwhile: see {@code SECURITY.md}. */
final class SoakRun {

  private static final int THREADS = 2;
  private static final int STEPS = 10;

  private SoakRun() {}

  /**
   * Print figures; fail at the first wrong answer.
   *
   * @param args how many kills, and how many runs
   */
  public static void main(String[] args) {
    int kills = Integer.parseInt(args[0]);
    int runs = Integer.parseInt(args[1]);
    ExecutorService callers = Executors.newFixedThreadPool(THREADS);
    try (SharedEngine engine = SharedEngine.create(THREADS)) {
      new MixedRuns(engine).run(1, 1_000, THREADS, callers);
      report("after 1,000 runs to warm up");
      long[] late = new Kills(engine, 1).run(kills);
      report("after " + kills + " kills");
      System.out.printf(
          "went on after the kill: median %s ms, p99 %s ms, longest %s ms%n",
          millis(late[kills / 2]), millis(late[kills * 99 / 100]), millis(late[kills - 1]));
      long start = System.nanoTime();
      for (int step = 0; step < STEPS; step++) {
        int from = 1 + step * (runs / STEPS);
        new MixedRuns(engine).run(from, runs / STEPS, THREADS, callers);
        report("after " + (step + 1) * (runs / STEPS) + " runs");
      }
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      System.out.printf("%d runs in %d s, each as it must be%n", runs, taken.toSeconds());
    } finally {
      callers.shutdown();
    }
  }

  private static String millis(long nanos) {
    return String.format("%.1f", nanos / 1e6);
  }

  private static void report(String when) {
    System.out.println(when + ": " + Footprint.take());
  }
}

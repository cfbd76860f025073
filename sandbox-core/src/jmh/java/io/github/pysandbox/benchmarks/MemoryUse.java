package io.github.pysandbox.benchmarks;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.SharedEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Tells what each idle and each running sandbox takes. */
public final class MemoryUse {

  private static final int SANDBOXES = 8;

  private MemoryUse() {}

  /**
   * Print the figures.
   *
   * @param args none
   * @throws Exception if something fails
   */
  public static void main(String[] args) throws Exception {
    SandboxConfig config =
        Suite.config().maxMemory(64L << 20).timeout(Duration.ofSeconds(60)).build();
    List<Sandbox> sandboxes = new ArrayList<>();
    try (SharedEngine engine = SharedEngine.create(SANDBOXES)) {
      Sandbox first = Sandbox.create(config, engine);
      long guest = first.execute("print(1)").orThrow().metadata().peakMemory();
      report("one sandbox that has run once", 0, 0);
      long heap = heap();
      long resident = resident();
      for (int i = 0; i < SANDBOXES; i++) {
        sandboxes.add(Sandbox.create(config, engine));
      }
      report("each idle sandbox", heap, resident);
      List<CompletableFuture<Execution>> running = new ArrayList<>();
      for (Sandbox sandbox : sandboxes) {
        running.add(sandbox.executeAsync(Script.of("import time; time.sleep(5)")));
      }
      Thread.sleep(3_000);
      report("each running sandbox", heap, resident);
      System.out.printf("of which the guest's own memory %.1f MiB%n", guest / (double) (1 << 20));
      running.forEach(CompletableFuture::join);
      report("each of them after its run", heap, resident);
      sandboxes.forEach(Sandbox::close);
      first.close();
    }
  }

  private static void report(String what, long heap, long resident) throws Exception {
    int count = heap == 0 ? 1 : SANDBOXES;
    System.out.printf(
        "%s: heap %.1f MiB, process %.1f MiB%n",
        what,
        (heap() - heap) / count / (double) (1 << 20),
        (resident() - resident) / count / (double) (1 << 20));
  }

  private static long heap() throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(100);
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** 0 where the system does not tell. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
        .sum();
  }
}

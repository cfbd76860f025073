package io.github.pysandbox.benchmarks;

import io.github.pysandbox.Sandbox;
import java.lang.management.ManagementFactory;

/** Tells how long a new JVM takes to its first result, from its start on. Run it several times. */
public final class FirstResult {

  private FirstResult() {}

  /**
   * Run one program and print the time.
   *
   * @param args none
   */
  public static void main(String[] args) {
    try (Sandbox sandbox = Sandbox.create(Suite.config().build())) {
      String stdout = sandbox.execute("print(1 + 1)").orThrow().stdout().strip();
      long millis =
          System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
      System.out.println("first result " + stdout + " after " + millis + " ms");
    }
  }
}

package io.github.pysandbox.samples;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Termination;
import java.io.PrintStream;
import java.time.Duration;

/** Give programs limits. To exceed one is a way to end, not an exception. */
public final class ResourceLimits {

  private static final SandboxConfig LIMITS =
      SandboxConfig.builder()
          .timeout(Duration.ofSeconds(1))
          .maxMemory(48L << 20)
          .maxOutput(1_000)
          .build();

  private ResourceLimits() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (Sandbox sandbox = Sandbox.create(LIMITS)) {
      out.println(describe(sandbox.execute("while True: pass")));
      out.println(describe(sandbox.execute("everything = [0] * 100_000_000")));
      out.println(describe(sandbox.execute("while True: print('spam')")));
    }
    // Fuel counts work instead of time: the same program ends at the same point on any machine.
    SandboxConfig fuel = SandboxConfig.builder().maxFuel(1_000_000).build();
    try (Sandbox sandbox = Sandbox.create(fuel)) {
      out.println(describe(sandbox.execute("print(sum(range(10)))")));
      out.println(describe(sandbox.execute("print(sum(range(100_000_000)))")));
    }
  }

  private static String describe(Execution execution) {
    Termination end = execution.termination();
    if (end instanceof Termination.TimedOut timedOut) {
      return "too slow, stopped after " + timedOut.limit().toMillis() + " ms";
    }
    if (end instanceof Termination.MemoryExceeded memory) {
      return "too big for " + (memory.limit() >> 20) + " MiB";
    }
    if (end instanceof Termination.OutputExceeded) {
      return "too talkative, stopped after " + execution.stdoutBytes().length + " bytes";
    }
    if (end instanceof Termination.FuelExhausted fuel) {
      return "too much work for " + fuel.limit() + " units of fuel";
    }
    return "printed " + execution.stdout().strip();
  }
}

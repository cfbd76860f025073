package io.github.pysandbox.benchmarks;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Small programs that keep Python busy, each in a fresh Python, with deadline and fuel counted. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 3, time = 5)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PythonSpeedBenchmark {

  private static final String DEFINITIONS =
      """
      def calls(n): return n if n < 2 else calls(n - 1) + calls(n - 2)
      def loop(n):
          s = 0
          for i in range(n): s += i * i % 7
          return s
      def dicts(n):
          d = {}
          for i in range(n): d[str(i)] = i
          return sorted(d, key=lambda k: -d[k])[0]
      def text(n):
          return len(''.join(chr(97 + i % 26) for i in range(n)).upper().replace('A', 'bb').split('B'))
      class P:
          def __init__(self, x): self.x = x
          def next(self): return self.x + 1
      def objects(n):
          t = 0
          for i in range(n): t += P(i).next()
          return t
      def lists(n):
          l = [(i * 7919) % n for i in range(n)]
          l.sort()
          return sum(x for x in l if x & 1)
      def floats(n):
          x = 0.0
          for i in range(1, n): x += 1.0 / (i * i)
          return round(x, 6)
      """;

  @Param({
    "calls(20)",
    "loop(200000)",
    "dicts(40000)",
    "text(100000)",
    "objects(50000)",
    "lists(100000)",
    "floats(200000)"
  })
  String program;

  private final Sandbox sandbox =
      Sandbox.create(
          SandboxConfig.builder()
              .prelude(DEFINITIONS)
              .timeout(Duration.ofMinutes(5))
              .maxFuel(1L << 50)
              .build());

  /** One run of the program. */
  @Benchmark
  public Execution run() {
    return sandbox.execute(Script.of("print(" + program + ")")).orThrow();
  }

  /** End the sandbox. */
  @TearDown
  public void close() {
    sandbox.close();
  }
}

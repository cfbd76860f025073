package io.github.pysandbox.benchmarks;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
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
          Suite.config()
              .prelude("measuring = True\n" + Suite.source())
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

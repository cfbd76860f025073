package io.github.pysandbox.benchmarks;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.Script;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** A trivial program in a fresh isolated Python, from a warm engine. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 5, time = 5)
public class WarmRunBenchmark {

  private final Sandbox sandbox = Sandbox.create(Suite.config().build());
  private final Script script = Script.of("print(1 + 1)");

  /** One run after the other: how long each takes. */
  @Benchmark
  @BenchmarkMode(Mode.SampleTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Execution latency() {
    return sandbox.execute(script);
  }

  /** As many at a time as there are processors: how many a second. */
  @Benchmark
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  @Threads(Threads.MAX)
  public Execution throughput() {
    return sandbox.execute(script);
  }

  /** End the sandbox. */
  @TearDown
  public void close() {
    sandbox.close();
  }
}

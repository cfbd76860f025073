package io.github.pysandbox.benchmarks;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How the time of one run grows with what goes in and what comes out. */
@State(Scope.Benchmark)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class GrowthBenchmark {

  private static final int MIB = 1 << 20;

  /** A small and a large one of each kind. */
  @Param({
    "output 1",
    "output 50",
    "lines 1",
    "lines 50",
    "input 1",
    "input 50",
    "source 100",
    "source 1000",
    "files-in 1000",
    "files-in 10000",
    "files-out 1000",
    "files-out 10000"
  })
  String size;

  private Sandbox sandbox;
  private Script script;

  /** Prepare input and program. */
  @Setup
  public void prepare() {
    int count = Integer.parseInt(size.substring(size.indexOf(' ') + 1));
    SandboxConfig.Builder config =
        SandboxConfig.builder()
            .timeout(Duration.ofMinutes(5))
            .maxOutput(64L * MIB)
            .maxMemory(768L * MIB);
    String source =
        switch (size.substring(0, size.indexOf(' '))) {
          case "output" ->
              "import sys\nfor i in range(" + count + "): sys.stdout.write('x' * (1 << 20))";
          case "lines" -> "for i in range(" + count + " * (1 << 14)): print('x' * 63)";
          case "input" -> {
            config.stdin("x".repeat(63).concat("\n").repeat(count << 14));
            yield "import sys\nprint(sum(1 for line in sys.stdin))";
          }
          case "source" -> "x = 1\n".repeat(count * 1_000 / 6);
          case "files-in" -> {
            config.files(files(count));
            yield "import os\nprint(len(os.listdir('.')))";
          }
          default -> {
            config.writableFiles(true);
            yield "for i in range(" + count + "): open('%05d' % i, 'w').close()";
          }
        };
    sandbox = Sandbox.create(config.build());
    script = Script.of(source);
  }

  private static Map<String, byte[]> files(int count) {
    Map<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < count; i++) {
      files.put(String.format("%05d", i), new byte[10]);
    }
    return files;
  }

  /** One run. */
  @Benchmark
  public Execution run() {
    return sandbox.execute(script).orThrow();
  }

  /** End the sandbox. */
  @TearDown
  public void close() {
    sandbox.close();
  }
}

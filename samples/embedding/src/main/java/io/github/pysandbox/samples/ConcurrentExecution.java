package io.github.pysandbox.samples;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.SharedEngine;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Run many programs at the same time: no run notices another one's end. */
public final class ConcurrentExecution {

  private static final int WORKERS = 2;

  private ConcurrentExecution() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    SandboxConfig config = SandboxConfig.builder().timeout(Duration.ofSeconds(2)).build();
    try (SharedEngine engine = SharedEngine.create(WORKERS);
        Sandbox sandbox = Sandbox.create(config, engine)) {
      CompletableFuture<Execution> endless = sandbox.executeAsync(Script.of("while True: pass"));
      List<CompletableFuture<Execution>> squares =
          IntStream.rangeClosed(1, 5)
              .mapToObj(n -> Script.of("square.py", "print(int(input()) ** 2)").withStdin(n + "\n"))
              .map(sandbox::executeAsync)
              .toList();

      squares.forEach(square -> out.print(square.join().stdout()));
      out.println(endless.join().termination());
    }
  }
}

package io.github.pysandbox.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Execution;
import io.github.pysandbox.ExecutionMetadata;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.Termination;
import java.time.Duration;
import java.util.List;

/** Executions as a sandbox would give them. */
public final class Executions {

  private static final ExecutionMetadata METADATA =
      new ExecutionMetadata(Duration.ofMillis(7), Duration.ofMillis(2), 1 << 20, 4_242, true);

  private Executions() {}

  public static Execution printed(String stdout) {
    return ended(new Termination.Exited(0), stdout);
  }

  public static Execution ended(Termination termination, String stdout) {
    return Execution.builder()
        .termination(termination)
        .stdout(stdout.getBytes(UTF_8))
        .metadata(METADATA)
        .build();
  }

  public static Execution raised(String type, String message, PythonError.Frame... frames) {
    return Execution.builder()
        .termination(new Termination.Exited(1))
        .pythonError(new PythonError(type, message, List.of(frames)))
        .metadata(METADATA)
        .build();
  }
}

package io.github.pysandbox.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Execution;
import io.github.pysandbox.ExecutionLimits;
import io.github.pysandbox.ExecutionMetadata;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.Termination;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Executions made up for tests of assertions. */
final class Runs {

  private Runs() {}

  static Execution printing(String stdout) {
    return ending(new Termination.Exited(0)).stdout(stdout.getBytes(UTF_8)).build();
  }

  static Execution.Builder ending(Termination termination) {
    return Execution.builder()
        .termination(termination)
        .limits(
            new ExecutionLimits(Duration.ofSeconds(10), 64L << 20, 1 << 20, OptionalLong.of(5_000)))
        .files(Map.of("out.txt", "result\n".getBytes(UTF_8)))
        .metadata(
            new ExecutionMetadata(
                Duration.ofMillis(120), Duration.ofMillis(8), 30L << 20, 4711, true));
  }

  static Execution raising(String type, String message) {
    List<PythonError.Frame> frames =
        List.of(
            new PythonError.Frame("main.py", 7, "<module>"),
            new PythonError.Frame("main.py", 3, "parse"),
            new PythonError.Frame("/lib/python3.13/json/__init__.py", 346, "loads"));
    return ending(new Termination.Exited(1))
        .stderr(("Traceback (most recent call last):\n" + type + ": " + message).getBytes(UTF_8))
        .pythonError(new PythonError(type, message, frames))
        .build();
  }
}

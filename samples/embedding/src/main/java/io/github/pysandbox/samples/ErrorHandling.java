package io.github.pysandbox.samples;

import io.github.pysandbox.Execution;
import io.github.pysandbox.ExecutionFailedException;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.SandboxException;
import io.github.pysandbox.Script;
import java.io.PrintStream;
import java.time.Duration;

/** Tell a program's mistakes, which are data, from mistakes on our side, which are exceptions. */
public final class ErrorHandling {

  private static final Script AVERAGE =
      Script.of(
          "average.py",
          """
          def average(numbers):
              return sum(numbers) / len(numbers)

          print(average([1, 2, 3]))
          print(average([]))
          """);

  private ErrorHandling() {}

  public static void main(String[] args) {
    run(System.out);
  }

  static void run(PrintStream out) {
    try (Sandbox sandbox = Sandbox.create()) {
      Execution execution = sandbox.execute(AVERAGE);
      out.print("It printed first: " + execution.stdout());
      execution.pythonError().ifPresent(error -> describe(error, out));

      try {
        execution.orThrow();
      } catch (ExecutionFailedException e) {
        out.println("orThrow: " + e.getMessage());
      }

      Execution exit = sandbox.execute("import sys; sys.exit(3)");
      out.println("Exit code: " + exit.exitCode().getAsInt());
    }
    try {
      SandboxConfig.builder().timeout(Duration.ZERO).build();
    } catch (SandboxException e) {
      out.println("Refused: " + e.getMessage());
    }
  }

  private static void describe(PythonError error, PrintStream out) {
    out.println(error.type() + ": " + error.message());
    for (PythonError.Frame frame : error.frames()) {
      out.println("  " + frame.file() + ":" + frame.line() + " in " + frame.function());
    }
  }
}

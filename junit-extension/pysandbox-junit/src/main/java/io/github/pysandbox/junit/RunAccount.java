package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import io.github.pysandbox.ExecutionLimits;
import io.github.pysandbox.ExecutionMetadata;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.Termination;
import io.github.pysandbox.grading.Units;
import java.util.Optional;

/** Tells in plain lines all that is known of a run, so that nobody has to run it again. */
final class RunAccount {

  private RunAccount() {}

  static String of(Execution execution) {
    return "The run:\n  "
        + ending(execution)
        + "\n  "
        + cost(execution.metadata(), execution.limits())
        + "\n"
        + block("stdout", execution.stdout())
        + block("stderr", execution.stderr());
  }

  private static String cost(ExecutionMetadata cost, Optional<ExecutionLimits> limits) {
    return "time "
        + Units.duration(cost.duration())
        + limits.map(most -> " of " + Units.duration(most.timeout())).orElse("")
        + ", memory "
        + Units.bytes(cost.peakMemory())
        + limits.map(most -> " of " + Units.bytes(most.maxMemory())).orElse("")
        + ", fuel "
        + cost.fuelConsumed()
        + limits
            .filter(most -> most.maxFuel().isPresent())
            .map(most -> " of " + most.maxFuel().getAsLong())
            .orElse("");
  }

  /** How it ended, in one line. */
  static String ending(Execution execution) {
    String end = ending(execution.termination());
    return execution.pythonError().map(error -> end + ": " + error(error)).orElse(end);
  }

  static String ending(Termination termination) {
    if (termination instanceof Termination.Exited exited) {
      return "ended with exit code " + exited.code();
    } else if (termination instanceof Termination.TimedOut timedOut) {
      return "timed out after " + Units.duration(timedOut.limit());
    } else if (termination instanceof Termination.MemoryExceeded memory) {
      return "exceeded the memory limit of " + Units.bytes(memory.limit());
    } else if (termination instanceof Termination.OutputExceeded output) {
      return "exceeded the output limit of " + Units.bytes(output.limit());
    } else if (termination instanceof Termination.FuelExhausted fuel) {
      return "exhausted its fuel of " + fuel.limit();
    } else if (termination instanceof Termination.Trapped trapped) {
      return "brought down the interpreter: " + SafeText.line(trapped.reason());
    }
    throw new IllegalStateException(termination.toString());
  }

  private static String error(PythonError error) {
    String place = StudentFrame.of(error).map(frame -> " at " + shown(frame)).orElse("");
    return SafeText.line(error.type() + ": " + error.message()) + place;
  }

  private static String shown(PythonError.Frame frame) {
    return SafeText.line(frame.file()) + ":" + frame.line();
  }

  private static String block(String title, String text) {
    return text.isEmpty()
        ? "  " + title + ": (empty)\n"
        : "  " + title + ":\n" + SafeText.excerpt(text, "    ");
  }
}

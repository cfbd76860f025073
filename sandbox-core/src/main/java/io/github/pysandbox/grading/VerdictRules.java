package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.Termination;
import java.util.Optional;
import java.util.Set;

/**
 * The precedence of verdicts, all of it: a limit beats a mistake of the exercise, that beats an
 * exception, an exception beats an exit code, and only a run that ended as the case expects is
 * compared with the right answer.
 *
 * <p>Verdicts follow from what the host knows of the run, never from what the guest printed.
 */
final class VerdictRules {

  private static final Set<String> SYNTAX_ERRORS =
      Set.of("SyntaxError", "IndentationError", "TabError");

  private VerdictRules() {}

  static Finding judge(Case test, Execution execution, JudgeContext context) {
    Termination end = execution.termination();
    if (end instanceof Termination.MemoryExceeded exceeded) {
      return limit(Verdict.MEMORY_LIMIT, "needs more than " + Units.bytes(exceeded.limit()));
    } else if (end instanceof Termination.TimedOut timedOut) {
      return limit(Verdict.TIME_LIMIT, "still running after " + Units.duration(timedOut.limit()));
    } else if (end instanceof Termination.OutputExceeded exceeded) {
      return limit(Verdict.OUTPUT_LIMIT, "prints more than " + Units.bytes(exceeded.limit()));
    } else if (end instanceof Termination.FuelExhausted exhausted) {
      return limit(Verdict.FUEL_LIMIT, "needs more than " + exhausted.limit() + " units of fuel");
    } else if (end instanceof Termination.Trapped trapped) {
      return limit(Verdict.RUNTIME_ERROR, "brought the interpreter down: " + trapped.reason());
    } else {
      return ended(test, execution, context);
    }
  }

  private static Finding ended(Case test, Execution execution, JudgeContext context) {
    Optional<Finding> mistake = test.mistake(execution, context);
    if (mistake.isPresent()) {
      return mistake.get();
    }
    Optional<PythonError> error = execution.pythonError();
    if (error.isPresent() && isSyntaxError(error.get(), context.submission())) {
      return Finding.of(Verdict.COMPILE_ERROR, describe(error.get()), "");
    }
    if (error.isPresent() && !test.expectsException(execution)) {
      return Finding.of(Verdict.RUNTIME_ERROR, describe(error.get()), "");
    }
    int exit = execution.exitCode().orElse(0);
    if (error.isEmpty() && exit != test.expectedExitCode()) {
      return wrongExit(test.expectedExitCode(), exit, execution.stderr());
    }
    return test.judge(execution, context);
  }

  /** With what the program said last, since {@code sys.exit("...")} writes there. */
  private static Finding wrongExit(int expected, int actual, String stderr) {
    String last = stderr.lines().filter(line -> !line.isBlank()).reduce("", (a, b) -> b).strip();
    String summary = "ended with exit code " + actual + (last.isEmpty() ? "" : ", saying: " + last);
    return expected == 0
        ? Finding.of(Verdict.RUNTIME_ERROR, summary, "")
        : Finding.wrong(summary, "exit code " + expected + " was expected");
  }

  /** A syntax error of the submission's own files, not one raised or evaluated at run time. */
  private static boolean isSyntaxError(PythonError error, Submission submission) {
    if (!SYNTAX_ERRORS.contains(error.type()) || error.frames().isEmpty()) {
      return false;
    }
    PythonError.Frame place = error.frames().get(error.frames().size() - 1);
    return place.function().isEmpty() && submission.fileShownAs(place.file()).isPresent();
  }

  private static Finding limit(Verdict verdict, String summary) {
    return Finding.of(verdict, summary, "");
  }

  private static String describe(PythonError error) {
    return error.message().isEmpty() ? error.type() : error.type() + ": " + error.message();
  }
}

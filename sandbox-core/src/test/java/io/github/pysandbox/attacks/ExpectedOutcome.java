package io.github.pysandbox.attacks;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Termination;

/** The outcomes that the corpus of hostile programs speaks of. */
enum ExpectedOutcome {
  OK,
  RUNTIME_ERROR,
  TIMEOUT,
  MEMORY_LIMIT,
  OUTPUT_LIMIT,
  FUEL_LIMIT;

  static ExpectedOutcome of(Execution execution) {
    Termination termination = execution.termination();
    if (termination instanceof Termination.TimedOut) {
      return TIMEOUT;
    } else if (termination instanceof Termination.MemoryExceeded) {
      return MEMORY_LIMIT;
    } else if (termination instanceof Termination.OutputExceeded) {
      return OUTPUT_LIMIT;
    } else if (termination instanceof Termination.FuelExhausted) {
      return FUEL_LIMIT;
    }
    return execution.isSuccess() ? OK : RUNTIME_ERROR;
  }
}

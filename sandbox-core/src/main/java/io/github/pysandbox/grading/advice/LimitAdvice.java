package io.github.pysandbox.grading.advice;

import io.github.pysandbox.Termination;
import java.util.Optional;

/** Help for programs that were stopped. */
final class LimitAdvice {

  private LimitAdvice() {}

  static Optional<String> find(Situation situation) {
    Termination end = situation.end();
    if (end instanceof Termination.TimedOut || end instanceof Termination.FuelExhausted) {
      return Optional.of("Either a loop does not end, or the program works more than it has to.");
    } else if (end instanceof Termination.MemoryExceeded) {
      return Optional.of(
          "Either something grows without end, or the program keeps more than it needs.");
    } else if (end instanceof Termination.OutputExceeded) {
      return Optional.of("The program prints far more than it should, most likely in a loop.");
    }
    return Optional.empty();
  }
}

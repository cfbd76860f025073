package io.github.pysandbox.grading.advice;

import java.util.Optional;

/** Help for programs that were stopped. */
final class LimitAdvice {

  private LimitAdvice() {}

  static Optional<String> find(Situation situation) {
    return switch (situation.verdict()) {
      case TIME_LIMIT, FUEL_LIMIT ->
          Optional.of("Either a loop does not end, or the program works more than it has to.");
      case MEMORY_LIMIT ->
          Optional.of(
              "Either something grows without end, or the program keeps more than it needs.");
      case OUTPUT_LIMIT ->
          Optional.of("The program prints far more than it should, most likely in a loop.");
      default -> Optional.empty();
    };
  }
}

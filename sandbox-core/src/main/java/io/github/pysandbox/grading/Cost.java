package io.github.pysandbox.grading;

import io.github.pysandbox.ExecutionMetadata;
import java.time.Duration;

/**
 * What a run cost.
 *
 * @param time how long the program ran, interpreter start-up not included
 * @param memory the most bytes it held
 * @param fuel the work it did, in units of the interpreter's fuel
 */
public record Cost(Duration time, long memory, long fuel) {

  /** Nothing ran, or what it cost is not to be seen. */
  public static final Cost NONE = new Cost(Duration.ZERO, 0, 0);

  static Cost of(ExecutionMetadata metadata) {
    return new Cost(metadata.duration(), metadata.peakMemory(), metadata.fuelConsumed());
  }
}

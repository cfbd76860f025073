package io.github.pysandbox.grading;

import java.time.Duration;
import java.util.Objects;

/**
 * How a time limit follows from the time of the slowest right submission, where an exercise has no
 * absolute one.
 *
 * @param factor how many times as long a run may take
 * @param unit what the limit is a multiple of
 */
public record TimeRule(double factor, Duration unit) {

  /** Check the parts. */
  public TimeRule {
    Objects.requireNonNull(unit, "unit");
  }

  /**
   * Find the limit.
   *
   * @param slowest the longest run of a submission that must not be too slow
   * @return the least multiple of the unit that is long enough, not zero
   */
  public Duration limit(Duration slowest) {
    double units = slowest.toNanos() * factor / unit.toNanos();
    return unit.multipliedBy(Math.max(1, (long) Math.ceil(units)));
  }
}

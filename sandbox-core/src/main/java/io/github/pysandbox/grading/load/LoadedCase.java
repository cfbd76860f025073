package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Case;
import java.util.Optional;

/**
 * A case as its files describe it.
 *
 * @param test the case
 * @param points the points it can earn, where they are given
 */
record LoadedCase(Case test, Optional<Double> points) {

  /** What it weighs where nobody said how many points there are: 1, unless given. */
  double naturalPoints() {
    return points.orElse(1.0);
  }
}

package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Place;
import io.github.pysandbox.grading.Show;
import java.util.Optional;

/**
 * A case as its files describe it.
 *
 * @param test the case
 * @param points the points it can earn, where they are given
 * @param show how much a student may see of it, where it is not as in its group
 * @param program the file it runs, where it names one
 * @param place where it is written
 */
record LoadedCase(
    Case test,
    Optional<Double> points,
    Optional<Show> show,
    Optional<String> program,
    Place place) {

  LoadedCase(Case test, Optional<Double> points, Place place) {
    this(test, points, Optional.empty(), Optional.empty(), place);
  }

  /** What it weighs where nobody said how many points there are: 1, unless given. */
  double naturalPoints() {
    return points.orElse(1.0);
  }

  Group.ScoredCase worth(double settled) {
    return new Group.ScoredCase(test, settled, show, Optional.of(place));
  }
}

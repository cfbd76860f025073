package io.github.pysandbox.grading.load;

import java.util.Collection;
import java.util.Optional;

/**
 * Splits points among parts: what is given explicitly is kept, what is left is split equally among
 * the others.
 */
final class PointsPlan {

  private final double given;
  private final long open;

  private PointsPlan(double given, long open) {
    this.given = given;
    this.open = open;
  }

  /** Plan for parts whose points are given or left open. */
  static PointsPlan of(Collection<Optional<Double>> parts) {
    double given = parts.stream().flatMap(Optional::stream).mapToDouble(d -> d).sum();
    return new PointsPlan(given, parts.stream().filter(Optional::isEmpty).count());
  }

  /** Tell whether the parts can add up to the total. */
  boolean fits(double total) {
    double left = total - given;
    return open == 0 ? Math.abs(left) < 1e-9 : left > -1e-9;
  }

  /** The points of a part of one kind: those given, or an equal share of what is left. */
  double share(Optional<Double> points, double total) {
    return points.orElseGet(() -> Math.max(0, total - given) / open);
  }

  /** The sum of the points given. */
  double given() {
    return given;
  }
}

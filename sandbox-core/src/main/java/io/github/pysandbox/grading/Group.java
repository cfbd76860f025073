package io.github.pysandbox.grading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cases that belong together, and the groups below them.
 *
 * @param name the path of the group in the exercise, for instance {@code secret}; empty for the
 *     root
 * @param show how much of its cases a student may see
 * @param scoring how its points follow from its parts
 * @param cases its own cases with their points, in order
 * @param groups the groups below it, in order
 */
public record Group(
    String name, Show show, Scoring scoring, List<ScoredCase> cases, List<Group> groups) {

  /** Check and copy the parts. */
  public Group {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(show, "show");
    Objects.requireNonNull(scoring, "scoring");
    cases = List.copyOf(cases);
    groups = List.copyOf(groups);
  }

  /**
   * This group and all below it.
   *
   * @return a stream in order
   */
  public Stream<Group> all() {
    return Stream.concat(Stream.of(this), groups.stream().flatMap(Group::all));
  }

  Group shownInFull() {
    List<Group> below = groups.stream().map(Group::shownInFull).toList();
    List<ScoredCase> own = cases.stream().map(ScoredCase::shownAsItsGroup).toList();
    return new Group(name, Show.FULL, scoring, own, below);
  }

  /**
   * A case and what it is worth.
   *
   * @param test the case
   * @param points the points it can earn
   * @param show how much of it a student may see, where it is not as in its group
   * @param place where it is written, where that is known
   */
  public record ScoredCase(Case test, double points, Optional<Show> show, Optional<Place> place) {

    /**
     * A case that shows as much as its group.
     *
     * @param test the case
     * @param points the points it can earn
     */
    public ScoredCase(Case test, double points) {
      this(test, points, Optional.empty(), Optional.empty());
    }

    /**
     * Say where the case is written.
     *
     * @param where the place
     * @return a new value
     */
    public ScoredCase at(Place where) {
      return new ScoredCase(test, points, show, Optional.of(where));
    }

    private ScoredCase shownAsItsGroup() {
      return new ScoredCase(test, points, Optional.empty(), place);
    }
  }

  /**
   * How a group's points follow from its parts.
   *
   * @param aggregate how the parts are put together
   * @param points the points that the group can earn
   * @param require groups that must pass before this one earns anything, by name
   * @param stops whether what comes after the first part that fails earns nothing
   */
  public record Scoring(Aggregate aggregate, double points, List<String> require, boolean stops) {

    /**
     * Rules by which every part counts.
     *
     * @param aggregate how the parts are put together
     * @param points the points that the group can earn
     * @param require groups that must pass before this one earns anything, by name
     */
    public Scoring(Aggregate aggregate, double points, List<String> require) {
      this(aggregate, points, require, false);
    }

    /** Check and copy the parts. */
    public Scoring {
      Objects.requireNonNull(aggregate, "aggregate");
      require = List.copyOf(require);
    }
  }
}

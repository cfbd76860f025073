package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Group;
import java.util.List;

/**
 * A group whose points are not settled yet.
 *
 * @param name the folder's name, empty for the cases directly below {@code tests/}
 * @param settings what the exercise file says about it
 * @param cases its cases in order
 */
record GroupDraft(String name, GroupSettings settings, List<LoadedCase> cases) {

  double naturalPoints() {
    return cases.stream().mapToDouble(LoadedCase::naturalPoints).sum();
  }

  /** Settle the points of the cases, given those of the group. */
  Group settle(double points) {
    return new Group(
        name,
        settings.show(),
        new Group.Scoring(settings.aggregate(), points, settings.require()),
        settleCases(points),
        List.of());
  }

  List<Group.ScoredCase> settleCases(double points) {
    PointsPlan plan = plan();
    return cases.stream().map(test -> test.worth(plan.share(test.points(), points))).toList();
  }

  PointsPlan plan() {
    return PointsPlan.of(cases.stream().map(LoadedCase::points).toList());
  }
}

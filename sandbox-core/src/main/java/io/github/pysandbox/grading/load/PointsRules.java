package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Settles an exercise's points: those given to groups and cases hold, the rest is split among the
 * others by their number of cases. Where no points are given, a case is worth 1.
 */
final class PointsRules {

  private final String file;
  private final Optional<Double> total;
  private final List<GroupDraft> drafts;
  private final double given;

  PointsRules(String file, Optional<Double> total, List<GroupDraft> drafts) {
    this.file = file;
    this.total = total;
    this.drafts = drafts;
    this.given =
        drafts.stream().flatMap(d -> d.settings().points().stream()).mapToDouble(d -> d).sum();
  }

  /** Make the root group; the draft without a name gives it its own cases. */
  Group settle() {
    checkTotal();
    List<Group.ScoredCase> own = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    double sum = 0;
    for (GroupDraft draft : drafts) {
      double points = points(draft);
      checkCases(draft, points);
      sum += points;
      if (draft.name().isEmpty()) {
        own.addAll(draft.settleCases(points));
      } else {
        groups.add(draft.settle(points));
      }
    }
    Group.Scoring scoring = new Group.Scoring(Aggregate.SUM, sum, List.of());
    return new Group("", Show.FULL, scoring, own, groups);
  }

  private double points(GroupDraft draft) {
    return draft.settings().points().orElseGet(() -> openPoints(draft));
  }

  private double openPoints(GroupDraft draft) {
    if (total.isEmpty()) {
      return draft.naturalPoints();
    }
    int cases = open().stream().mapToInt(other -> other.cases().size()).sum();
    return cases == 0 ? 0 : (total.get() - given) * draft.cases().size() / cases;
  }

  private List<GroupDraft> open() {
    return drafts.stream().filter(draft -> draft.settings().points().isEmpty()).toList();
  }

  private void checkTotal() {
    boolean fits =
        total.isEmpty()
            || drafts.isEmpty()
            || (open().isEmpty() ? Math.abs(total.get() - given) < 1e-9 : total.get() >= given);
    if (!fits) {
      throw refuse(
          "points",
          "the points of the groups add up to "
              + Units.points(given)
              + ", not to "
              + Units.points(total.get()));
    }
  }

  private void checkCases(GroupDraft draft, double points) {
    if (!draft.plan().fits(points)) {
      throw refuse(
          draft.name().isEmpty() ? "points" : "groups." + draft.name() + ".points",
          "the points of the cases add up to "
              + Units.points(draft.plan().given())
              + ", not to "
              + Units.points(points));
    }
  }

  private BadExerciseException refuse(String key, String sentence) {
    return new BadExerciseException(new Problem(file, 0, key, sentence));
  }
}

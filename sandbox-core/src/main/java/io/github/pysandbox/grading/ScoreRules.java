package io.github.pysandbox.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Adds up points: cases to groups, groups to the exercise. A judge error neither costs nor earns
 * marks: its case does not count.
 */
final class ScoreRules {

  private final Map<String, CaseResult> results = new HashMap<>();
  private final Map<String, Group> groups = new HashMap<>();

  private ScoreRules(Exercise exercise, List<CaseResult> cases) {
    cases.forEach(result -> results.put(result.name(), result));
    exercise.root().all().forEach(group -> groups.put(group.name(), group));
  }

  static SubmissionResult result(Assignment assignment, List<CaseRun> runs) {
    List<CaseResult> cases = runs.stream().map(CaseRun::result).toList();
    Exercise exercise = assignment.exercise();
    ScoreRules rules = new ScoreRules(exercise, cases);
    return new SubmissionResult(
        assignment.submission().student(),
        exercise.name(),
        exercise.title(),
        cases,
        rules.score(exercise.root()),
        rules.maxScore(exercise.root()),
        false);
  }

  private double score(Group group) {
    Group.Scoring scoring = group.scoring();
    if (!scoring.require().stream().allMatch(this::passes)) {
      return 0;
    }
    return switch (scoring.aggregate()) {
      case SUM -> sum(group);
      case MIN -> maxScore(group) * worst(group);
      case PASS_FAIL -> worst(group) == 1 ? maxScore(group) : 0;
    };
  }

  private double sum(Group group) {
    double own = judged(group).mapToDouble(CaseResult::score).sum();
    return own + group.groups().stream().mapToDouble(this::score).sum();
  }

  private double maxScore(Group group) {
    if (group.scoring().aggregate() != Aggregate.SUM) {
      return group.all().flatMap(this::judged).findAny().isPresent() ? group.scoring().points() : 0;
    }
    double own = judged(group).mapToDouble(CaseResult::maxScore).sum();
    return own + group.groups().stream().mapToDouble(this::maxScore).sum();
  }

  private double worst(Group group) {
    double own = judged(group).mapToDouble(ScoreRules::fraction).min().orElse(1);
    double below = group.groups().stream().mapToDouble(this::part).min().orElse(1);
    return Math.min(own, below);
  }

  private double part(Group group) {
    double points = maxScore(group);
    return points == 0 ? worst(group) : score(group) / points;
  }

  private boolean passes(String name) {
    Group group = groups.get(name);
    return group != null && group.all().flatMap(this::judged).allMatch(CaseResult::passed);
  }

  private Stream<CaseResult> judged(Group group) {
    return group.cases().stream()
        .map(scored -> Objects.requireNonNull(results.get(scored.test().name())))
        .filter(result -> result.verdict() != Verdict.JUDGE_ERROR);
  }

  private static double fraction(CaseResult result) {
    if (result.maxScore() == 0) {
      return result.passed() ? 1 : 0;
    }
    return result.score() / result.maxScore();
  }
}

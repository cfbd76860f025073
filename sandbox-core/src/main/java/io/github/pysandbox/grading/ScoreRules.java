package io.github.pysandbox.grading;

import java.util.ArrayList;
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
  private final Group root;

  ScoreRules(Exercise exercise, List<CaseResult> cases) {
    cases.forEach(result -> results.put(result.name(), result));
    exercise.root().all().forEach(group -> groups.put(group.name(), group));
    root = exercise.root();
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
        rules.score(rules.root),
        rules.maxScore(rules.root),
        false);
  }

  /** The groups of the exercise by name. */
  Map<String, Group> groups() {
    return groups;
  }

  double score(Group group) {
    Group.Scoring scoring = group.scoring();
    if (!scoring.require().stream().allMatch(this::passes)) {
      return 0;
    }
    List<Part> parts = counted(group);
    return switch (scoring.aggregate()) {
      case SUM -> parts.stream().mapToDouble(Part::score).sum();
      case MIN -> parts.stream().mapToDouble(Part::score).min().orElse(0);
      case MAX -> parts.stream().mapToDouble(Part::score).max().orElse(0);
      case AVERAGE -> parts.stream().mapToDouble(Part::score).average().orElse(0);
      case PASS_FAIL -> parts.stream().allMatch(Part::isComplete) ? maxScore(group) : 0;
    };
  }

  private List<Part> counted(Group group) {
    List<Part> parts = new ArrayList<>();
    for (Part part : (Iterable<Part>) parts(group)::iterator) {
      parts.add(part);
      if (group.scoring().stops() && !part.passed()) {
        return parts;
      }
    }
    return parts;
  }

  private Stream<Part> parts(Group group) {
    Stream<Part> cases = judged(group).map(result -> part(group, result));
    Stream<Part> below = group.groups().stream().filter(this::isJudged).map(this::part);
    return Stream.concat(cases, below);
  }

  /** Where the worst decides, a case that is worth a share stands for the whole group. */
  private Part part(Group group, CaseResult result) {
    double most = maxScore(group);
    boolean isShare = group.scoring().aggregate() == Aggregate.MIN && result.maxScore() < most;
    double score = isShare ? most * fraction(result) : result.score();
    return new Part(score, result.passed(), fraction(result) == 1);
  }

  private Part part(Group group) {
    double score = score(group);
    double most = maxScore(group);
    boolean passed = group.all().flatMap(this::judged).allMatch(CaseResult::passed);
    return new Part(score, passed, most == 0 ? passed : score == most);
  }

  double maxScore(Group group) {
    if (group.scoring().aggregate() == Aggregate.SUM) {
      double own = judged(group).mapToDouble(CaseResult::maxScore).sum();
      return own + group.groups().stream().mapToDouble(this::maxScore).sum();
    }
    return isJudged(group) ? group.scoring().points() : 0;
  }

  private boolean isJudged(Group group) {
    return group.all().flatMap(this::judged).findAny().isPresent();
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

  /** A case or a group within a group. */
  private record Part(double score, boolean passed, boolean isComplete) {}
}

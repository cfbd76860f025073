package io.github.pysandbox.grading;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One case of one assignment on its way to a result. Each is run by one thread at a time. */
final class CaseRun {

  private final Assignment assignment;
  private final Group group;
  private final Group.ScoredCase scored;
  private volatile @Nullable CaseResult result;

  private CaseRun(Assignment assignment, Group group, Group.ScoredCase scored) {
    this.assignment = assignment;
    this.group = group;
    this.scored = scored;
  }

  static Stream<CaseRun> of(Assignment assignment) {
    return assignment
        .exercise()
        .root()
        .all()
        .flatMap(group -> group.cases().stream().map(test -> new CaseRun(assignment, group, test)));
  }

  void first(CaseGrader grader) {
    run(grader, false);
  }

  void again(CaseGrader grader) {
    run(grader, true);
  }

  /** Only the result is kept: a class has more outputs than there is memory. */
  private void run(CaseGrader grader, boolean again) {
    Attempt attempt = grader.attempt(assignment, scored.test());
    Show show = scored.show().orElse(group.show());
    result = Disclosure.result(assignment, show, scored, attempt, again);
  }

  boolean timedOut() {
    return result().verdict() == Verdict.TIME_LIMIT;
  }

  String groupName() {
    return group.name();
  }

  CaseResult result() {
    return Objects.requireNonNull(result, "the case has not run");
  }
}

package io.github.pysandbox.grading;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One case of one assignment on its way to a result. Each is run by one thread at a time. */
final class CaseRun {

  private final Assignment assignment;
  private final Group group;
  private final Group.ScoredCase scored;
  private volatile @Nullable Attempt attempt;
  private volatile boolean rerun;

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
    attempt = grader.attempt(assignment, scored.test());
  }

  void again(CaseGrader grader) {
    first(grader);
    rerun = true;
  }

  boolean timedOut() {
    return attempt().finding().verdict() == Verdict.TIME_LIMIT;
  }

  String groupName() {
    return group.name();
  }

  CaseResult result() {
    return Disclosure.result(
        assignment, scored.show().orElse(group.show()), scored, attempt(), rerun);
  }

  private Attempt attempt() {
    return Objects.requireNonNull(attempt, "the case has not run");
  }
}

package io.github.pysandbox.grading;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** One assignment on its way to a result, which is settled once its last case is. */
final class SubmissionRun {

  private final Assignment assignment;
  private final List<CaseRun> cases;
  private final AtomicInteger left;
  private final BiConsumer<Assignment, SubmissionResult> settled;
  private volatile @Nullable SubmissionResult result;

  SubmissionRun(Assignment assignment, BiConsumer<Assignment, SubmissionResult> settled) {
    this.assignment = assignment;
    this.settled = settled;
    this.cases = CaseRun.of(assignment).toList();
    this.left = new AtomicInteger(cases.size());
    if (cases.isEmpty()) {
      settle();
    }
  }

  List<CaseRun> cases() {
    return cases;
  }

  /** Run one of the cases for the first time. */
  void first(CaseRun run, CaseGrader grader) {
    run.first(grader);
    if (left.decrementAndGet() == 0 && cases.stream().noneMatch(CaseRun::timedOut)) {
      settle();
    }
  }

  /** Run the cases again, one after the other, that were too slow. */
  void again(CaseGrader grader) {
    if (result == null) {
      cases.stream().filter(CaseRun::timedOut).forEach(run -> run.again(grader));
      settle();
    }
  }

  SubmissionResult result() {
    return Objects.requireNonNull(result, "the submission has not run");
  }

  private void settle() {
    SubmissionResult whole = ScoreRules.result(assignment, cases);
    result = whole;
    settled.accept(assignment, whole);
  }
}

package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.JudgeContext;
import io.github.pysandbox.grading.Verdict;
import java.util.List;

/** One thing that is expected of a run that ended by itself. */
public interface Expectation {

  /**
   * Judge the run.
   *
   * @param execution the run
   * @param context the means to run a checker
   * @return what was found of this one thing
   */
  Finding judge(Execution execution, JudgeContext context);

  /**
   * Judge a run by several expectations.
   *
   * @param expectations in the order of precedence
   * @param execution the run
   * @param context the means to run a checker
   * @return the first finding that is not accepted, else the one worth least
   */
  static Finding first(List<Expectation> expectations, Execution execution, JudgeContext context) {
    Finding result = Finding.accepted();
    boolean isFirst = true;
    for (Expectation expectation : expectations) {
      Finding finding = expectation.judge(execution, context);
      if (finding.verdict() != Verdict.ACCEPTED) {
        return finding;
      }
      // The first one replaces the start even if it is worth more: a score may have no bound.
      result = isFirst || finding.fraction() < result.fraction() ? finding : result;
      isFirst = false;
    }
    return result;
  }
}

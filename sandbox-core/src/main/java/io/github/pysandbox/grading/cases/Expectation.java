package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.JudgeContext;
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
    for (Expectation expectation : expectations) {
      Finding finding = expectation.judge(execution, context);
      if (finding.verdict() != result.verdict()) {
        return finding;
      }
      result = finding.fraction() < result.fraction() ? finding : result;
    }
    return result;
  }
}

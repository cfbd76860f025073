package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.SubmissionResult;
import java.util.ArrayList;
import java.util.List;

/**
 * A case with its place among all.
 *
 * @param submission what it belongs to
 * @param result what came out
 * @param number for instance {@code 2.1}, the first case of the second submission
 */
record NumberedCase(SubmissionResult submission, CaseResult result, String number) {

  static List<NumberedCase> of(Gradebook gradebook) {
    List<NumberedCase> all = new ArrayList<>();
    int place = 0;
    for (SubmissionResult submission : gradebook.results()) {
      place++;
      int test = 0;
      for (CaseResult result : submission.cases()) {
        test++;
        all.add(new NumberedCase(submission, result, place + "." + test));
      }
    }
    return all;
  }

  /** The name among all cases. */
  String name() {
    return submission.name() + "/" + result.name();
  }
}

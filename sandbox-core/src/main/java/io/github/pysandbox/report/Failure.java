package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.SubmissionResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases of one submission that failed in the same way.
 *
 * @param submission the submission
 * @param names the cases' names
 * @param result the result of the first
 */
record Failure(SubmissionResult submission, List<String> names, CaseResult result) {

  private static final int MAX_NAMES = 6;

  /** The failures of a gradebook; neighbours about which nothing else is known are put together. */
  static List<Failure> of(Gradebook gradebook) {
    List<Failure> failures = new ArrayList<>();
    for (SubmissionResult submission : gradebook.results()) {
      for (CaseResult result : submission.cases()) {
        if (!result.passed()) {
          add(failures, new Failure(submission, new ArrayList<>(List.of(result.name())), result));
        }
      }
    }
    return failures;
  }

  /** The failure of each submission that tells most about what to fix. */
  static List<Failure> mostTelling(Gradebook gradebook) {
    Map<String, Failure> best = new LinkedHashMap<>();
    for (Failure failure : of(gradebook)) {
      best.merge(
          failure.submission().name(),
          failure,
          (known, other) -> other.tells() > known.tells() ? other : known);
    }
    return List.copyOf(best.values());
  }

  private int tells() {
    if (result.evidence().expected().isPresent() || result.evidence().traceback().isPresent()) {
      return 3;
    }
    return result.advice().isEmpty() ? (result.evidence().isEmpty() ? 0 : 1) : 2;
  }

  private static void add(List<Failure> failures, Failure failure) {
    Failure last = failures.isEmpty() ? null : failures.get(failures.size() - 1);
    if (last != null && last.isLike(failure)) {
      last.names().addAll(failure.names());
    } else {
      failures.add(failure);
    }
  }

  private boolean isLike(Failure other) {
    return submission.equals(other.submission)
        && result.verdict() == other.result.verdict()
        && result.message().equals(other.result.message())
        && result.advice().equals(other.result.advice())
        && result.evidence().isEmpty()
        && other.result.evidence().isEmpty();
  }

  /** Where, what and why, in one line. */
  String headline() {
    String why = result.message().isEmpty() ? "" : ": " + result.message();
    String what = result.verdict().text() + " (" + result.verdict().code() + ")";
    return SafeText.line(submission.name() + ", " + cases() + ": " + what + why);
  }

  private String cases() {
    if (names.size() == 1) {
      return "case " + names.get(0);
    }
    String shown = String.join(", ", names.subList(0, Math.min(names.size(), MAX_NAMES)));
    int more = names.size() - MAX_NAMES;
    return "cases " + shown + (more > 0 ? " and " + more + " more" : "");
  }
}

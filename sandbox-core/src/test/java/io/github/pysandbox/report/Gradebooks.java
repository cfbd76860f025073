package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Cost;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gradebooks for tests of reports. */
final class Gradebooks {

  /** What a hostile program would print, raise or name. */
  static final String HOSTILE =
      "\u001b[2J</testcase>]]><script>alert(1)</script>\u0000\ud800\u202e\n::error::x\n##[group]\n";

  private Gradebooks() {}

  static Gradebook ofEveryVerdict() {
    List<CaseResult> cases =
        List.of(Verdict.values()).stream().map(verdict -> result(verdict, "text\n")).toList();
    return of(cases);
  }

  static Gradebook hostile() {
    return hostile(HOSTILE);
  }

  /** A gradebook with a text wherever a program or a submission may put one. */
  static Gradebook hostile(String text) {
    List<CaseResult> cases =
        List.of(result(Verdict.WRONG_ANSWER, text), result(Verdict.RUNTIME_ERROR, text));
    Problem problem = new Problem("maze/" + text, 3, text, text);
    return new Gradebook(
        List.of(
            new SubmissionResult("", "fizzbuzz", text, cases, 1, 9, false),
            new SubmissionResult(text, "fizzbuzz", text, cases, 1, 9, true)),
        List.of(problem),
        List.of(problem),
        text);
  }

  static Gradebook of(List<CaseResult> cases) {
    SubmissionResult alone = new SubmissionResult("", "fizzbuzz", "FizzBuzz", cases, 1, 9, false);
    SubmissionResult ada = new SubmissionResult("ada", "fizzbuzz", "FizzBuzz", cases, 1, 9, true);
    Problem problem = new Problem("maze/exercise.yaml", 3, "points", "is not a number");
    return new Gradebook(List.of(alone, ada), List.of(problem), List.of());
  }

  static CaseResult result(Verdict verdict, String guestText) {
    boolean passed = verdict == Verdict.ACCEPTED;
    Evidence evidence =
        new Evidence(
            Optional.of("1\n"),
            Optional.of("one\n"),
            Optional.of(guestText),
            Optional.of(guestText));
    return new CaseResult(
        "sample/" + verdict.code(),
        Show.FULL,
        verdict,
        passed ? "" : guestText,
        passed ? List.of() : List.of(guestText),
        evidence,
        passed ? 1 : 0,
        1,
        new Cost(Duration.ofMillis(12), 1 << 20, 99),
        false);
  }

  static CaseResult withoutTraceback(CaseResult result) {
    Evidence seen = result.evidence();
    return new CaseResult(
        result.name(),
        result.show(),
        result.verdict(),
        result.message(),
        result.advice(),
        new Evidence(seen.input(), seen.expected(), seen.actual(), Optional.empty()),
        result.score(),
        result.maxScore(),
        result.cost(),
        result.rerun());
  }
}

package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.grading.advice.Advice;
import io.github.pysandbox.grading.advice.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Turns an attempt into a result: the one place where it is decided what of it may be seen. What is
 * left out here no report can give away.
 */
final class Disclosure {

  /** Longer texts are not looked through for help. */
  private static final int MAX_ADVISED = 1 << 17;

  /** Points of a billionth are an error of arithmetic. */
  private static final double ROUNDING = 1e9;

  private Disclosure() {}

  static CaseResult result(
      Assignment assignment, Show show, Group.ScoredCase scored, Attempt attempt, boolean rerun) {
    Finding finding = attempt.finding();
    // Neither a mark nor a chance of one: a crash of the checker may be the submission's doing.
    double points = finding.verdict() == Verdict.JUDGE_ERROR ? 0 : scored.points();
    double score = Math.rint(finding.fraction() * points * ROUNDING) / ROUNDING;
    return new CaseResult(
        scored.test().name(),
        show,
        finding.verdict(),
        message(finding, show),
        advice(assignment, scored.test(), show, attempt),
        evidence(assignment.submission(), scored.test(), show, attempt),
        score,
        Math.max(points, score),
        cost(show, attempt),
        rerun);
  }

  private static String message(Finding finding, Show show) {
    return switch (show) {
      case FULL -> Excerpt.line(join(finding.summary(), finding.detail()));
      case ACTUAL_ONLY -> Excerpt.line(finding.summary());
      case VERDICT_ONLY -> "";
    };
  }

  private static String join(String summary, String detail) {
    if (summary.isEmpty() || detail.isEmpty()) {
      return summary + detail;
    }
    return summary + "; " + detail;
  }

  /** Memory and fuel are exact numbers that a program could use to tell what its input was. */
  private static Cost cost(Show show, Attempt attempt) {
    return show == Show.VERDICT_ONLY
        ? Cost.NONE
        : attempt.execution().map(run -> Cost.of(run.metadata())).orElse(Cost.NONE);
  }

  private static Evidence evidence(Submission submission, Case test, Show show, Attempt attempt) {
    if (show == Show.VERDICT_ONLY || attempt.execution().isEmpty()) {
      return Evidence.NONE;
    }
    Execution execution = attempt.execution().get();
    Optional<Finding.Comparison> comparison = attempt.finding().comparison();
    boolean full = show == Show.FULL;
    UnaryOperator<String> excerpt =
        attempt.finding().verdict() == Verdict.ACCEPTED ? Excerpt::ofPassed : Excerpt::of;
    return new Evidence(
        full ? test.input().map(excerpt) : Optional.empty(),
        full ? comparison.map(Finding.Comparison::expected).map(excerpt) : Optional.empty(),
        Optional.of(
            excerpt.apply(comparison.map(Finding.Comparison::actual).orElseGet(execution::stdout))),
        Traceback.render(execution, submission));
  }

  /**
   * The teacher's own hint first: it is written for the student, and so shown at every level. What
   * the wrong output tells is said only where the right one is seen.
   */
  private static List<String> advice(Assignment assignment, Case test, Show show, Attempt attempt) {
    if (attempt.finding().verdict() == Verdict.ACCEPTED || attempt.execution().isEmpty()) {
      return List.of();
    }
    List<String> advice = new ArrayList<>();
    test.notes().hint().ifPresent(advice::add);
    if (show != Show.VERDICT_ONLY && assignment.exercise().advice()) {
      attempt
          .execution()
          .map(execution -> situation(assignment.submission(), show, attempt, execution))
          .ifPresent(situation -> advice.addAll(Advice.of(situation)));
    }
    return advice;
  }

  private static Situation situation(
      Submission submission, Show show, Attempt attempt, Execution execution) {
    String source =
        submission
            .entry()
            .map(name -> submission.files().get(name))
            .map(Bytes::of)
            .orElse(Bytes.EMPTY)
            .text();
    Optional<Finding.Comparison> comparison =
        attempt
            .finding()
            .comparison()
            .filter(any -> show == Show.FULL)
            .filter(texts -> texts.expected().length() + texts.actual().length() < MAX_ADVISED);
    return new Situation(
        execution.termination(),
        source,
        execution.pythonError(),
        comparison.map(Finding.Comparison::expected).map(Excerpt::of),
        comparison.map(Finding.Comparison::actual).map(Excerpt::of));
  }
}

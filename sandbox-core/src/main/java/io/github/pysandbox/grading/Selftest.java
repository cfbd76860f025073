package io.github.pysandbox.grading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Grades the teacher's own submissions, each of which must get what its folder says. */
public final class Selftest {

  private static final int TIME_FACTOR = 5;

  private final Grader grader;

  /**
   * Make a selftest.
   *
   * @param grader grades the submissions
   */
  public Selftest(Grader grader) {
    this.grader = grader;
  }

  /**
   * Grade submissions.
   *
   * @param submissions what to grade
   * @return what came out, in the same order
   */
  public List<Outcome> run(List<LabelledSubmission> submissions) {
    List<SubmissionResult> results =
        grader.grade(submissions.stream().map(LabelledSubmission::assignment).toList());
    List<Outcome> outcomes = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      outcomes.add(new Outcome(submissions.get(i), results.get(i)));
    }
    return outcomes;
  }

  /**
   * Propose a time limit: five times what the slowest accepted submission needed, at least a
   * second.
   *
   * @param outcomes the outcomes of one exercise
   * @return the proposal, or empty where none was accepted
   */
  public static Optional<Duration> timeLimit(List<Outcome> outcomes) {
    return slowest(outcomes, Comparator.comparing(Cost::time))
        .map(cost -> Duration.ofSeconds(cost.time().multipliedBy(TIME_FACTOR).toSeconds() + 1));
  }

  /**
   * Find the time limit that an exercise leaves to its right submissions.
   *
   * @param outcomes the outcomes of one exercise
   * @return the limit, or empty where the exercise has one or no submission tells
   */
  public static Optional<Duration> openTimeLimit(List<Outcome> outcomes) {
    Optional<TimeRule> rule =
        outcomes.stream()
            .findFirst()
            .flatMap(outcome -> outcome.submission().assignment().exercise().rules().time());
    return rule.flatMap(
        found ->
            slowest(outcomes, Comparator.comparing(Cost::time))
                .map(cost -> found.limit(cost.time())));
  }

  /**
   * Propose a fuel limit: five times what the accepted submission that needed most did.
   *
   * @param outcomes the outcomes of one exercise
   * @return the proposal, or empty where none was accepted
   */
  public static Optional<Long> fuelLimit(List<Outcome> outcomes) {
    return slowest(outcomes, Comparator.comparingLong(Cost::fuel))
        .map(cost -> cost.fuel() * TIME_FACTOR);
  }

  private static Optional<Cost> slowest(List<Outcome> outcomes, Comparator<Cost> order) {
    return outcomes.stream()
        .filter(outcome -> outcome.submission().needsTime())
        .flatMap(outcome -> outcome.result().cases().stream())
        .map(CaseResult::cost)
        .max(order);
  }

  /**
   * What came out of a labelled submission.
   *
   * @param submission the submission
   * @param result its result
   */
  public record Outcome(LabelledSubmission submission, SubmissionResult result) {

    /**
     * Say what is not as it should be.
     *
     * @return one sentence each; empty if it got what it should
     */
    public List<String> violations() {
      return submission.rules().stream()
          .flatMap(rule -> rule.violations(submission.assignment(), result).stream())
          .distinct()
          .toList();
    }

    /**
     * Tell whether it got what it should.
     *
     * @return true if it did
     */
    public boolean isAsExpected() {
      return violations().isEmpty();
    }

    /**
     * The verdicts that it got.
     *
     * @return for instance {@code 3 AC, 2 WA}
     */
    public String verdicts() {
      return result.cases().stream()
          .map(CaseResult::verdict)
          .distinct()
          .sorted()
          .map(verdict -> result.count(verdict) + " " + verdict.code())
          .collect(Collectors.joining(", "));
    }
  }
}

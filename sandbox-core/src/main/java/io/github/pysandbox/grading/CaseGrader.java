package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Runs a case once, or once for each string-hash seed, and judges it. */
final class CaseGrader {

  /** What a checker may use: more than any submission, for it has the whole output to read. */
  private static final Limits JUDGE =
      new Limits(Duration.ofSeconds(60), 512L << 20, 8L << 20, OptionalLong.empty());

  private static final Finding MISSING =
      Finding.of(Verdict.WRONG_ANSWER, "nothing was handed in for this exercise", "");

  private final Runners runners;
  private final int hashSeeds;

  CaseGrader(Runners runners, int hashSeeds) {
    this.runners = Objects.requireNonNull(runners, "runners");
    this.hashSeeds = hashSeeds;
  }

  Attempt attempt(Assignment assignment, Case test) {
    Submission submission = assignment.submission();
    if (submission.entry().isEmpty()) {
      return new Attempt(missing(assignment.exercise()), Optional.empty());
    }
    Optional<Finding> tooLong = tooLong(assignment);
    if (tooLong.isPresent()) {
      return new Attempt(tooLong.get(), Optional.empty());
    }
    RunConditions usual = assignment.exercise().conditions();
    RunConditions conditions = test.time().map(usual::withTime).orElse(usual);
    Attempt first = attempt(conditions, submission, test);
    for (int seed = 1; seed < hashSeeds && first.finding().verdict() == Verdict.ACCEPTED; seed++) {
      long hashSeed = conditions.hashSeed() + seed;
      Attempt other = attempt(conditions.withHashSeed(hashSeed), submission, test);
      if (other.finding().verdict() != Verdict.ACCEPTED) {
        return new Attempt(unstable(other.finding()), other.execution());
      }
    }
    return first;
  }

  private Attempt attempt(RunConditions conditions, Submission submission, Case test) {
    Execution execution = runners.runner(conditions).apply(test.script(submission));
    RunConditions judging = new RunConditions(JUDGE, conditions.randomSeed(), 0);
    Function<Script, Execution> judge = script -> runners.runner(judging).apply(script);
    Finding finding = VerdictRules.judge(test, execution, new JudgeContext(submission, judge));
    return new Attempt(finding, Optional.of(execution));
  }

  private static Finding missing(Exercise exercise) {
    return exercise
        .entry()
        .map(name -> Finding.of(Verdict.WRONG_ANSWER, name + " was not handed in", ""))
        .orElse(MISSING);
  }

  private static Optional<Finding> tooLong(Assignment assignment) {
    long most = assignment.exercise().rules().maxCode().orElse(Long.MAX_VALUE);
    long bytes =
        assignment.submission().files().values().stream().mapToLong(file -> file.length).sum();
    String summary =
        "the files handed in have "
            + Units.bytes(bytes)
            + "; "
            + Units.bytes(most)
            + " are allowed";
    return bytes > most
        ? Optional.of(Finding.of(Verdict.COMPILE_ERROR, summary, ""))
        : Optional.empty();
  }

  /** The answer was right under the first seed, so what differs is the order of sets. */
  private static Finding unstable(Finding other) {
    String summary =
        "right under one string-hash seed, wrong under another: the answer depends on the order of"
            + " a set of strings";
    return new Finding(
        other.verdict(), summary, other.detail(), other.fraction(), other.comparison());
  }
}

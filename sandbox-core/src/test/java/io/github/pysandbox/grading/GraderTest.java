package io.github.pysandbox.grading;

import static io.github.pysandbox.grading.Cases.exercise;
import static io.github.pysandbox.grading.Cases.group;
import static io.github.pysandbox.grading.Cases.named;
import static io.github.pysandbox.grading.Cases.submission;
import static io.github.pysandbox.grading.Cases.worth;
import static io.github.pysandbox.grading.Executions.ended;
import static io.github.pysandbox.grading.Executions.printed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import io.github.pysandbox.Termination;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GraderTest {

  private static final Exercise ECHO =
      exercise(
          "echo",
          group(
              "sample",
              Show.FULL,
              Aggregate.SUM,
              2,
              worth(1, named("sample/1", "a", "a")),
              worth(1, named("sample/2", "b", "b"))),
          group(
              "secret",
              Show.VERDICT_ONLY,
              Aggregate.SUM,
              8,
              worth(8, named("secret/1", "c", "c"))));

  @Test
  void aRightProgramGetsAllPoints() {
    SubmissionResult result = gradeOne(ECHO, GraderTest::echo);

    assertThat(result.passed()).isTrue();
    assertThat(result.score()).isEqualTo(10);
    assertThat(result.maxScore()).isEqualTo(10);
  }

  @Test
  void resultsComeInTheOrderOfTheAssignmentsWhateverFinishesFirst() {
    List<Assignment> assignments =
        IntStream.range(0, 40)
            .mapToObj(i -> new Assignment(ECHO, submission("student" + i, "" + i)))
            .toList();
    Runners unsteady =
        conditions ->
            script -> {
              pause(40 - Integer.parseInt(new String(script.source(), UTF_8)));
              return echo(script);
            };

    List<SubmissionResult> results = new Grader(unsteady, 4, 1, Progress.SILENT).grade(assignments);

    assertThat(results)
        .extracting(SubmissionResult::student)
        .containsExactlyElementsOf(
            assignments.stream().map(a -> a.submission().student()).toList());
  }

  @Test
  void aCaseThatTimesOutIsRunAgainAloneBeforeTheVerdict() {
    AtomicInteger runs = new AtomicInteger();
    Function<Script, Execution> slowAtFirst =
        script ->
            stdin(script).equals("b") && runs.incrementAndGet() == 1
                ? ended(new Termination.TimedOut(Duration.ofSeconds(1)), "")
                : echo(script);

    SubmissionResult result = gradeOne(ECHO, slowAtFirst);

    assertThat(result.passed()).isTrue();
    assertThat(result.cases()).extracting(CaseResult::rerun).containsExactly(false, true, false);
  }

  @Test
  void oneTimeLimitDoesNotStopTheOthers() {
    SubmissionResult result =
        gradeOne(
            ECHO,
            script ->
                stdin(script).equals("a")
                    ? ended(new Termination.TimedOut(Duration.ofSeconds(1)), "")
                    : echo(script));

    assertThat(result.cases())
        .extracting(CaseResult::verdict)
        .containsExactly(Verdict.TIME_LIMIT, Verdict.ACCEPTED, Verdict.ACCEPTED);
    assertThat(result.score()).isEqualTo(9);
  }

  @Test
  void nothingHandedInIsAWrongAnswerByName() {
    Submission nothing = new Submission("", Map.of(), Optional.empty());

    SubmissionResult result =
        new Grader(conditions -> GraderTest::echo, 1, 1, Progress.SILENT)
            .grade(List.of(new Assignment(ECHO, nothing)))
            .get(0);

    assertThat(result.score()).isZero();
    assertThat(result.cases().get(0))
        .returns(Verdict.WRONG_ANSWER, CaseResult::verdict)
        .returns("main.py was not handed in", CaseResult::message);
  }

  @Test
  void ofAnEndlessLineOnlyTheStartIsKept() {
    Execution endless = printed("x".repeat(100_000_000));

    SubmissionResult result = gradeOne(ECHO, script -> endless);

    assertThat(result.cases()).hasSize(3).allMatch(test -> test.toString().length() < 60_000);
    assertThat(result.cases().get(0).evidence().actual().orElseThrow())
        .endsWith("\n[99984000 more characters]\n");
  }

  @Test
  void anAnswerThatDependsOnTheHashSeedIsNamed() {
    Runners bySeed =
        conditions -> script -> conditions.hashSeed() == 2 ? printed("other") : echo(script);

    SubmissionResult result =
        new Grader(bySeed, 2, 3, Progress.SILENT)
            .grade(List.of(new Assignment(ECHO, submission("", ""))))
            .get(0);

    assertThat(result.cases().get(0).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
    assertThat(result.cases().get(0).message()).contains("order of a set");
  }

  private static SubmissionResult gradeOne(Exercise exercise, Function<Script, Execution> runner) {
    return new Grader(conditions -> runner, 2, 1, Progress.SILENT)
        .grade(List.of(new Assignment(exercise, submission("", ""))))
        .get(0);
  }

  private static Execution echo(Script script) {
    return printed(stdin(script) + "\n");
  }

  private static String stdin(Script script) {
    return new String(script.stdin().orElseThrow(), UTF_8);
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

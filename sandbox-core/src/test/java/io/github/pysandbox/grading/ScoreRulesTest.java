package io.github.pysandbox.grading;

import static io.github.pysandbox.grading.Cases.exercise;
import static io.github.pysandbox.grading.Cases.group;
import static io.github.pysandbox.grading.Cases.named;
import static io.github.pysandbox.grading.Cases.submission;
import static io.github.pysandbox.grading.Cases.worth;
import static io.github.pysandbox.grading.Executions.printed;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreRulesTest {

  @ParameterizedTest
  @CsvSource({"SUM, 3", "MIN, 0", "PASS_FAIL, 0", "MAX, 3", "AVERAGE, 1.5"})
  void oneWrongCaseOfTwo(Aggregate aggregate, double score) {
    Exercise exercise =
        exercise("e", group("g", Show.FULL, aggregate, 5, right("g/1", 3), wrong("g/2", 2)));

    assertThat(grade(exercise).score()).isEqualTo(score);
    assertThat(grade(exercise).maxScore()).isEqualTo(5);
  }

  @Test
  void aRequiredGroupThatFailsTakesThePoints() {
    Group sample = group("sample", Show.FULL, Aggregate.SUM, 1, wrong("sample/1", 1));
    Group secret =
        new Group(
            "secret",
            Show.FULL,
            new Group.Scoring(Aggregate.SUM, 9, List.of("sample")),
            List.of(right("secret/1", 9)),
            List.of());

    assertThat(grade(exercise("e", sample, secret)).score()).isZero();
  }

  @Test
  void whatComesAfterTheFirstFailureMayCountForNothing() {
    Group group =
        new Group(
            "g",
            Show.FULL,
            new Group.Scoring(Aggregate.SUM, 7, List.of(), true),
            List.of(right("g/1", 1), wrong("g/2", 2), right("g/3", 4)),
            List.of());

    assertThat(grade(exercise("e", group)).score()).isEqualTo(1);
    assertThat(grade(exercise("e", group)).maxScore()).isEqualTo(7);
  }

  @Test
  void theLeastOfGroupsIsThatOfTheirPoints() {
    Group small = group("g/a", Show.FULL, Aggregate.PASS_FAIL, 40, right("g/a/1", 40));
    Group large = group("g/b", Show.FULL, Aggregate.PASS_FAIL, 60, right("g/b/1", 60));
    Group both =
        new Group(
            "g",
            Show.FULL,
            new Group.Scoring(Aggregate.MIN, 60, List.of()),
            List.of(),
            List.of(small, large));

    assertThat(grade(exercise("e", both)).score()).isEqualTo(40);
  }

  @Test
  void aJudgeErrorNeitherCostsNorEarns() {
    Case broken = new JudgeErrorCase("g/2");
    Exercise exercise =
        exercise("e", group("g", Show.FULL, Aggregate.SUM, 5, right("g/1", 3), worth(2, broken)));

    SubmissionResult result = grade(exercise);

    assertThat(result.score()).isEqualTo(3);
    assertThat(result.maxScore()).isEqualTo(3);
    assertThat(result.passed()).isFalse();
  }

  private static Group.ScoredCase right(String name, double points) {
    return worth(points, named(name, "same", "same"));
  }

  private static Group.ScoredCase wrong(String name, double points) {
    return worth(points, named(name, "one", "other"));
  }

  private static SubmissionResult grade(Exercise exercise) {
    Runners echo = conditions -> script -> printed(new String(script.stdin().orElseThrow(), UTF_8));
    return new Grader(echo, 1, 1, Progress.SILENT)
        .grade(List.of(new Assignment(exercise, submission("", ""))))
        .get(0);
  }
}

package io.github.pysandbox.grading.cache;

import static io.github.pysandbox.grading.Cases.exercise;
import static io.github.pysandbox.grading.Cases.group;
import static io.github.pysandbox.grading.Cases.named;
import static io.github.pysandbox.grading.Cases.submission;
import static io.github.pysandbox.grading.Cases.worth;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Executions;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Progress;
import io.github.pysandbox.grading.Runners;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedGradingTest {

  private static final Exercise EXERCISE =
      exercise(
          "task", group("g", Show.FULL, Aggregate.SUM, 2, worth(2, named("g/1", "in", "right"))));

  @TempDir Path root;
  private final AtomicInteger runs = new AtomicInteger();

  @BeforeEach
  void writeExercise() throws IOException {
    Files.createDirectories(root.resolve("exercises/task"));
    Files.writeString(root.resolve("exercises/task/exercise.yaml"), "points: 2\n");
  }

  @Test
  void whatHasNotChangedIsNotGradedAgain() throws IOException {
    SubmissionResult first = grade("x = 1", "a").get(0);
    SubmissionResult second = grade("x = 1", "a").get(0);

    assertThat(runs).hasValue(1);
    assertThat(first.cached()).isFalse();
    assertThat(second.cached()).isTrue();
    assertThat(second.cases()).isEqualTo(first.cases());
    assertThat(second.score()).isEqualTo(first.score());
  }

  @Test
  void aChangeOfSubmissionExerciseOrContextIsGraded() throws IOException {
    grade("x = 1", "a");
    grade("x = 2", "a");
    grade("x = 1", "b");
    Files.writeString(root.resolve("exercises/task/exercise.yaml"), "points: 3\n");
    grade("x = 1", "a");

    assertThat(runs).hasValue(4);
  }

  @Test
  void aDamagedEntryCountsAsMissing() throws IOException {
    grade("x = 1", "a");
    try (Stream<Path> files = Files.list(root.resolve("cache"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "damaged");
      }
    }

    assertThat(grade("x = 1", "a").get(0).cached()).isFalse();
  }

  @Test
  void aRunThatIsBrokenOffIsTakenUpWhereItEnded() throws IOException {
    List<Assignment> all =
        Stream.of("a", "b", "c", "broken", "d")
            .map(source -> new Assignment(EXERCISE, submission("", source)))
            .toList();
    Runners broken =
        conditions ->
            script -> {
              if (new String(script.source(), UTF_8).equals("broken")) {
                throw new IllegalStateException("broken off");
              }
              return Executions.printed("wrong\n");
            };
    ResultCache cache = new ResultCache(root.resolve("cache"), root.resolve("exercises"), "a");
    Grader grader = new Grader(broken, 1, 1, Progress.SILENT);
    assertThatThrownBy(() -> new CachedGrading(grader, cache).grade(all)).hasMessage("broken off");

    assertThat(grade(all, "a"))
        .extracting(SubmissionResult::cached)
        .startsWith(true, true, true, false);
  }

  @Test
  void limitsOfSelftestsAreKept() throws IOException {
    Path file = root.resolve("deep/limits");
    assertThat(MeasuredLimits.read(file)).isEmpty();

    MeasuredLimits.write(file, Map.of("b", Duration.ofSeconds(2), "a", Duration.ofSeconds(1)));
    MeasuredLimits.write(file, Map.of("b", Duration.ofSeconds(3)));

    assertThat(file).hasContent("a=1000\nb=3000\n");
    assertThat(MeasuredLimits.read(file))
        .containsExactly(
            Map.entry("a", Duration.ofSeconds(1)), Map.entry("b", Duration.ofSeconds(3)));
    Files.writeString(file, "nonsense\nc=99999999999999\n");
    assertThat(MeasuredLimits.read(file)).isEmpty();
  }

  private List<SubmissionResult> grade(String source, String context) throws IOException {
    return grade(List.of(new Assignment(EXERCISE, submission("", source))), context);
  }

  private List<SubmissionResult> grade(List<Assignment> assignments, String context)
      throws IOException {
    Runners counted =
        conditions ->
            script -> {
              runs.incrementAndGet();
              return Executions.printed("wrong\n");
            };
    ResultCache cache = new ResultCache(root.resolve("cache"), root.resolve("exercises"), context);
    return new CachedGrading(new Grader(counted, 1, 1, Progress.SILENT), cache).grade(assignments);
  }
}

package io.github.pysandbox.report;

import static io.github.pysandbox.grading.Cases.exercise;
import static io.github.pysandbox.grading.Cases.group;
import static io.github.pysandbox.grading.Cases.named;
import static io.github.pysandbox.grading.Cases.submission;
import static io.github.pysandbox.grading.Cases.worth;
import static io.github.pysandbox.grading.Executions.printed;
import static io.github.pysandbox.grading.Executions.raised;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Execution;
import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Progress;
import io.github.pysandbox.grading.Show;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A line of 100 MB, printed or as an exception's message: each report stays short. */
class LongLineTest {

  private static final int AT_MOST = 200_000;

  private static final Exercise EXERCISE =
      exercise(
          "echo", group("", Show.FULL, Aggregate.SUM, 1, worth(1, named("1", "in", "expected"))));

  static List<Execution> executions() {
    String line = "<".repeat(100_000_000);
    return List.of(printed(line), raised("ValueError", line));
  }

  @ParameterizedTest
  @MethodSource("executions")
  void everyReportStaysShort(Execution execution) {
    Gradebook gradebook =
        new Gradebook(
            new Grader(conditions -> script -> execution, 1, 1, Progress.SILENT)
                .grade(List.of(new Assignment(EXERCISE, submission("ada", "")))),
            List.of(),
            List.of());
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(format.text(gradebook).length()).as(format.name()).isBetween(20, AT_MOST);
    }
    assertThat(SurefireReport.xml(gradebook.results().get(0)).length()).isLessThan(AT_MOST);
    assertThat(GitHubReport.summary(gradebook).length()).isLessThan(AT_MOST);
    assertThat(GitHubReport.annotations(gradebook).toString().length()).isLessThan(AT_MOST);
    ConsoleReport console = new ConsoleReport(UTF_8);
    assertThat(console.details(gradebook).toString().length()).isLessThan(AT_MOST);
    assertThat(console.summary(gradebook).toString().length()).isLessThan(AT_MOST);
  }
}

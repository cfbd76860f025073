package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Show;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Writes what Gradescope reads as {@code results.json}. */
final class GradescopeReport {

  private GradescopeReport() {}

  static String text(Gradebook gradebook) {
    Duration time =
        gradebook.cases().map(test -> test.cost().time()).reduce(Duration.ZERO, Duration::plus);
    List<NumberedCase> tests = NumberedCase.of(gradebook);
    return Json.object(
        json ->
            json.number("score", gradebook.score())
                .number("execution_time", (double) time.toSeconds())
                .line("output", Totals.line(gradebook))
                .line("output_format", "text")
                .line("visibility", "visible")
                .line("stdout_visibility", "hidden")
                .objects("tests", tests, GradescopeReport::test)
                .objects("leaderboard", List.<NumberedCase>of(), GradescopeReport::test));
  }

  private static void test(Json json, NumberedCase numbered) throws IOException {
    CaseResult test = numbered.result();
    json.number("score", test.score())
        .number("max_score", test.maxScore())
        .line("status", test.passed() ? "passed" : "failed")
        .line("name", numbered.name())
        .line("number", numbered.number())
        .lines("output", FailureText.plain(test))
        .line("output_format", "text")
        .texts("tags", List.of(numbered.submission().exercise()))
        .line("visibility", test.show() == Show.VERDICT_ONLY ? "after_published" : "visible");
  }
}

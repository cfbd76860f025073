package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.IOException;
import java.util.Optional;

/**
 * Writes everything that came out as JSON, as {@code results-v1.schema.json} beside this class
 * describes it.
 */
final class JsonReport {

  private JsonReport() {}

  static String text(Gradebook gradebook) {
    return Json.object(
        json ->
            json.line("schema", "pysandbox/results/v1")
                .line("interpreter", gradebook.interpreter())
                .number("cases", gradebook.cases().count())
                .number("passed", gradebook.passed())
                .number("rerun", gradebook.cases().filter(CaseResult::rerun).count())
                .number("score", gradebook.score())
                .number("max-score", gradebook.maxScore())
                .objects("results", gradebook.results(), JsonReport::submission)
                .objects("problems", gradebook.problems(), JsonReport::problem)
                .objects("warnings", gradebook.warnings(), JsonReport::problem));
  }

  private static void submission(Json json, SubmissionResult result) throws IOException {
    json.line("student", result.student())
        .line("exercise", result.exercise())
        .line("title", result.title())
        .flag("passed", result.passed())
        .number("score", result.score())
        .number("max-score", result.maxScore())
        .flag("cached", result.cached())
        .objects("cases", result.cases(), JsonReport::testCase);
  }

  private static void testCase(Json json, CaseResult test) throws IOException {
    json.line("name", test.name())
        .line("verdict", test.verdict().code())
        .line("show", test.show().key())
        .line("message", test.message())
        .texts("advice", test.advice())
        .number("score", test.score())
        .number("max-score", test.maxScore())
        .flag("rerun", test.rerun())
        .number("time-ms", test.cost().time().toMillis())
        .number("memory-bytes", test.cost().memory())
        .number("fuel", test.cost().fuel());
    Evidence evidence = test.evidence();
    text(json, "input", evidence.input());
    text(json, "expected", evidence.expected());
    text(json, "actual", evidence.actual());
    text(json, "traceback", evidence.traceback());
  }

  private static void problem(Json json, Problem problem) throws IOException {
    json.line("file", problem.file())
        .number("line", problem.line())
        .line("key", problem.key())
        .line("sentence", problem.sentence());
  }

  private static void text(Json json, String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.lines(name, value.get());
    }
  }
}

package io.github.pysandbox.report;

import io.github.pysandbox.grading.Gradebook;
import java.io.IOException;

/** Writes what Classroom 50 reads: schema {@code classroom50/result/v1}, whole numbers. */
final class Classroom50Report {

  private Classroom50Report() {}

  static String text(Gradebook gradebook) {
    return Json.object(
        json ->
            json.line("schema", "classroom50/result/v1")
                .number("score", Math.round(gradebook.score()))
                .number("max-score", Math.round(gradebook.maxScore()))
                .objects("tests", NumberedCase.of(gradebook), Classroom50Report::test));
  }

  private static void test(Json json, NumberedCase numbered) throws IOException {
    json.line("test-name", numbered.name())
        .flag("passed", numbered.result().passed())
        .number("score", Math.round(numbered.result().score()))
        .number("max-score", Math.round(numbered.result().maxScore()));
  }
}

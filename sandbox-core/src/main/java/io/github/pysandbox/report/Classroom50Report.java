package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes what Classroom 50 reads: schema {@code classroom50/result/v1}, whole numbers. Who handed
 * in what stands in the environment that its runner sets.
 */
final class Classroom50Report {

  private static final Map<String, String> IDENTITY = identity();

  private Classroom50Report() {}

  static String text(Gradebook gradebook, Map<String, String> environment) {
    return Json.object(
        json -> {
          json.line("schema", "classroom50/result/v1");
          for (Map.Entry<String, String> field : IDENTITY.entrySet()) {
            String value = environment.getOrDefault(field.getValue(), "");
            if (!value.isEmpty()) {
              json.line(field.getKey(), value);
            }
          }
          points(json, gradebook.score(), gradebook.maxScore())
              .objects("tests", NumberedCase.of(gradebook), Classroom50Report::test);
        });
  }

  private static void test(Json json, NumberedCase numbered) throws IOException {
    CaseResult test = numbered.result();
    json.line("test-name", numbered.name()).flag("passed", test.passed());
    points(json, test.score(), test.maxScore());
  }

  /** Rounded down, unless complete: only what is complete is worth all of it. */
  private static Json points(Json json, double score, double maxScore) throws IOException {
    long most = Math.round(maxScore);
    long whole = score >= maxScore ? most : Math.min(most, (long) Math.floor(score + 1e-9));
    return json.number("score", whole).number("max-score", most);
  }

  private static Map<String, String> identity() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("classroom", "CLASSROOM");
    fields.put("assignment", "ASSIGNMENT");
    fields.put("submission", "SUBMISSION_TAG");
    fields.put("commit", "COMMIT_URL");
    fields.put("release", "RELEASE_URL");
    fields.put("review", "REVIEW_URL");
    return fields;
  }
}

package io.github.pysandbox.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every JSON report against its consumer's schema, by a validator that is not ours. */
class JsonSchemaTest {

  static Stream<Arguments> reports() {
    return Stream.of(
            Gradebooks.ofEveryVerdict(),
            Gradebooks.hostile(),
            new Gradebook(List.of(), List.of(), List.of()),
            only(Verdict.ACCEPTED),
            only(Verdict.COMPILE_ERROR))
        .flatMap(
            book ->
                Stream.of(
                    Arguments.of("results-v1", ReportFormat.JSON.text(book)),
                    Arguments.of("gradescope", ReportFormat.GRADESCOPE.text(book)),
                    Arguments.of("exercism", ReportFormat.EXERCISM.text(book)),
                    Arguments.of("classroom50", Classroom50Report.text(book, Map.of()))));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theReportFollowsItsSchema(String schema, String report) {
    assertThat(schema(schema).validate(report, InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemasRefuseWhatIsNotAReport() {
    for (String name : List.of("results-v1", "gradescope", "exercism", "classroom50")) {
      assertThat(schema(name).validate("{\"score\": \"many\"}", InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void classroom50GetsWholePointsAndTheIdentityThatItsRunnerSet() {
    CaseResult half = Gradebooks.result(Verdict.WRONG_ANSWER, "x");
    SubmissionResult result =
        new SubmissionResult("", "sum", "Sum", List.of(half), 4.7, 9.5, false);
    Gradebook book = new Gradebook(List.of(result), List.of(), List.of());
    Map<String, String> environment =
        Map.of("CLASSROOM", "cs", "SUBMISSION_TAG", "submit/2026", "COMMIT_URL", "");

    String report = Classroom50Report.text(book, environment);

    assertThat(report)
        .contains("\"classroom\" : \"cs\"")
        .contains("\"submission\" : \"submit/2026\"")
        .contains("\"score\" : 4,\n  \"max-score\" : 10")
        .doesNotContain("commit");
    assertThat(schema("classroom50").validate(report, InputFormat.JSON)).isEmpty();
  }

  @Test
  void exercismCallsOnlyWhatIsNoProgramAnError() {
    assertThat(ReportFormat.EXERCISM.text(only(Verdict.COMPILE_ERROR)))
        .contains("\"status\" : \"error\",\n  \"message\" : \"text");
    assertThat(ReportFormat.EXERCISM.text(only(Verdict.RUNTIME_ERROR)))
        .contains("\"status\" : \"fail\",\n  \"tests\"");
  }

  private static Gradebook only(Verdict verdict) {
    List<CaseResult> cases = List.of(Gradebooks.result(verdict, "text\n"));
    SubmissionResult result = new SubmissionResult("", "sum", "Sum", cases, 0, 1, false);
    return new Gradebook(List.of(result), List.of(), List.of());
  }

  private static JsonSchema schema(String name) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(
            Objects.requireNonNull(
                JsonSchemaTest.class.getResourceAsStream(name + ".schema.json"), name));
  }
}

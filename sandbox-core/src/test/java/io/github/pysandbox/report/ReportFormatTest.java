package io.github.pysandbox.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Verdict;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void twoReportsOfTheSameAreTheSame(ReportFormat format) {
    assertThat(format.text(Gradebooks.ofEveryVerdict()))
        .isEqualTo(format.text(Gradebooks.ofEveryVerdict()));
  }

  @Test
  void thePageHoldsNoMarkupOfTheGuest() {
    assertThat(ReportFormat.HTML.text(Gradebooks.hostile()))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void exercismKeepsItsBounds() throws IOException {
    CaseResult long1 = Gradebooks.result(Verdict.WRONG_ANSWER, "\u001b".repeat(40_000));
    Gradebook book = Gradebooks.of(List.of(long1));

    Map<String, Integer> longest = fields(ReportFormat.EXERCISM.text(book));

    assertThat(longest.get("message")).isLessThanOrEqualTo(65_535);
    assertThat(longest.get("output")).isLessThanOrEqualTo(500);
  }

  @Test
  void theMatrixHasALineForEachStudent() {
    assertThat(ReportFormat.CSV.text(Gradebooks.ofEveryVerdict()).lines())
        .hasSize(3)
        .element(0)
        .asString()
        .startsWith("student,fizzbuzz,fizzbuzz/sample/AC");
  }

  @Test
  void gitHubReadsAnnotationsAndNothingElseAsCommands() {
    List<String> lines = GitHubReport.annotations(Gradebooks.hostile());

    assertThat(lines).hasSize(5);
    assertThat(lines).allMatch(line -> line.startsWith("::error ") && !line.contains("\n"));
    assertThat(GitHubReport.summary(Gradebooks.hostile())).doesNotContain("<script");
  }

  /** The names of all fields with the length of their longest text. */
  private static Map<String, Integer> fields(String json) throws IOException {
    Map<String, Integer> fields = new TreeMap<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME) {
          fields.merge(parser.currentName(), 0, Math::max);
        } else if (parser.currentToken() == JsonToken.VALUE_STRING
            && parser.currentName() != null) {
          fields.merge(parser.currentName(), parser.getText().length(), Math::max);
        }
      }
    }
    assertThat(new TreeSet<>(fields.keySet())).isNotEmpty();
    return fields;
  }
}

package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Verdict;
import java.io.IOException;

/** Writes what Exercism reads as {@code results.json}, version 3. */
final class ExercismReport {

  private static final int MAX_MESSAGE = 65_535;
  private static final int MAX_OUTPUT = 500;

  private ExercismReport() {}

  static String text(Gradebook gradebook) {
    return Json.object(
        json -> {
          json.number("version", 3).line("status", status(gradebook));
          if (gradebook.judgeFailed()) {
            json.lines("message", cut(Totals.line(gradebook), MAX_MESSAGE));
          }
          json.objects("tests", NumberedCase.of(gradebook), ExercismReport::test);
        });
  }

  private static String status(Gradebook gradebook) {
    if (gradebook.judgeFailed()) {
      return "error";
    }
    return gradebook.failed() == 0 ? "pass" : "fail";
  }

  private static void test(Json json, NumberedCase numbered) throws IOException {
    CaseResult test = numbered.result();
    boolean wrong = test.verdict() == Verdict.WRONG_ANSWER;
    json.line("name", numbered.name())
        .line("status", test.passed() ? "pass" : wrong ? "fail" : "error");
    if (!test.passed()) {
      json.lines("message", cut(SafeText.lines(FailureText.plain(test)), MAX_MESSAGE));
    }
    Evidence evidence = test.evidence();
    if (evidence.actual().isPresent()) {
      json.lines("output", cut(SafeText.lines(evidence.actual().get()), MAX_OUTPUT));
    }
    json.lines(
        "test_code",
        evidence.input().map(text -> cut(SafeText.lines(text), MAX_OUTPUT)).orElse(""));
  }

  private static String cut(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length);
  }
}

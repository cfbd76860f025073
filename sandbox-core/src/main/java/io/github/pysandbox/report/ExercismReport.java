package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Verdict;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/** Writes what Exercism reads as {@code results.json}, version 3. */
final class ExercismReport {

  private static final int MAX_MESSAGE = 65_535;
  private static final int MAX_OUTPUT = 500;
  private static final String MORE = "\n[more was left out]";

  private ExercismReport() {}

  static String text(Gradebook gradebook) {
    return Json.object(
        json -> {
          String status = status(gradebook);
          json.number("version", 3).line("status", status);
          if (status.equals("error")) {
            json.lines("message", cut(message(gradebook), MAX_MESSAGE));
          }
          json.objects("tests", NumberedCase.of(gradebook), ExercismReport::test);
        });
  }

  /** An error is what kept every test from being run. */
  private static String status(Gradebook gradebook) {
    if (gradebook.judgeFailed() || isAllInvalid(gradebook)) {
      return "error";
    }
    return gradebook.failed() == 0 ? "pass" : "fail";
  }

  private static boolean isAllInvalid(Gradebook gradebook) {
    long invalid = gradebook.count(Verdict.COMPILE_ERROR);
    return invalid > 0 && invalid == gradebook.cases().count();
  }

  private static String message(Gradebook gradebook) {
    String first =
        gradebook
            .cases()
            .filter(test -> isAllInvalid(gradebook) && test.evidence().traceback().isPresent())
            .findFirst()
            .map(FailureText::plain)
            .orElse("");
    return first.isEmpty() ? Totals.line(gradebook) : SafeText.lines(first);
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

  /** A character counts for as many as it has bytes. */
  private static String cut(String text, int length) {
    if (text.getBytes(UTF_8).length <= length) {
      return text;
    }
    CharBuffer kept = CharBuffer.wrap(text);
    UTF_8.newEncoder().encode(kept, ByteBuffer.allocate(length - MORE.length()), true);
    return text.substring(0, kept.position()) + MORE;
  }
}

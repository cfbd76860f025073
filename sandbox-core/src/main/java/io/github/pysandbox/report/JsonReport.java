package io.github.pysandbox.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes everything that came out as one JSON file. */
public final class JsonReport {

  private final JsonGenerator json;

  private JsonReport(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Write the file.
   *
   * @param gradebook what came out
   * @param file where to; its folder is made if it is missing
   * @throws IOException if it cannot be written
   */
  public static void write(Gradebook gradebook, Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(file, json(gradebook));
  }

  /** The gradebook as JSON. */
  static String json(Gradebook gradebook) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonFactory.builder().build().createGenerator(text)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      new JsonReport(json).gradebook(gradebook);
    }
    return text.append('\n').toString();
  }

  private void gradebook(Gradebook gradebook) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "pysandbox/results/v1");
    json.writeNumberField("cases", gradebook.cases().count());
    json.writeNumberField("passed", gradebook.passed());
    json.writeNumberField("score", gradebook.score());
    json.writeNumberField("max-score", gradebook.maxScore());
    json.writeArrayFieldStart("results");
    for (SubmissionResult result : gradebook.results()) {
      submission(result);
    }
    json.writeEndArray();
    problems("problems", gradebook.problems());
    problems("warnings", gradebook.warnings());
    json.writeEndObject();
  }

  private void submission(SubmissionResult result) throws IOException {
    json.writeStartObject();
    string("student", result.student());
    string("exercise", result.exercise());
    string("title", result.title());
    json.writeBooleanField("passed", result.passed());
    json.writeNumberField("score", result.score());
    json.writeNumberField("max-score", result.maxScore());
    json.writeBooleanField("cached", result.cached());
    json.writeArrayFieldStart("cases");
    for (CaseResult test : result.cases()) {
      testCase(test);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void testCase(CaseResult test) throws IOException {
    json.writeStartObject();
    string("name", test.name());
    json.writeStringField("verdict", test.verdict().code());
    json.writeStringField("show", test.show().key());
    string("message", test.message());
    json.writeNumberField("score", test.score());
    json.writeNumberField("max-score", test.maxScore());
    json.writeBooleanField("rerun", test.rerun());
    json.writeNumberField("time-ms", test.cost().time().toMillis());
    json.writeNumberField("memory-bytes", test.cost().memory());
    json.writeNumberField("fuel", test.cost().fuel());
    json.writeArrayFieldStart("advice");
    for (String sentence : test.advice()) {
      json.writeString(SafeText.line(sentence));
    }
    json.writeEndArray();
    evidence(test.evidence());
    json.writeEndObject();
  }

  private void evidence(Evidence evidence) throws IOException {
    text("input", evidence.input());
    text("expected", evidence.expected());
    text("actual", evidence.actual());
    text("traceback", evidence.traceback());
  }

  private void problems(String name, List<Problem> problems) throws IOException {
    json.writeArrayFieldStart(name);
    for (Problem problem : problems) {
      json.writeStartObject();
      string("file", problem.file());
      json.writeNumberField("line", problem.line());
      string("key", problem.key());
      string("sentence", problem.sentence());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void string(String name, String value) throws IOException {
    json.writeStringField(name, SafeText.line(value));
  }

  private void text(String name, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, SafeText.lines(value.get()));
    }
  }
}

package io.github.pysandbox.grading.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Writes a result as bytes; {@link ResultReader} reads them back. */
final class ResultWriter {

  /** Changes with the format. */
  static final int VERSION = 1;

  private final DataOutputStream out;

  ResultWriter(DataOutputStream out) {
    this.out = out;
  }

  void write(SubmissionResult result) throws IOException {
    out.writeInt(VERSION);
    text(result.student());
    text(result.exercise());
    text(result.title());
    out.writeDouble(result.score());
    out.writeDouble(result.maxScore());
    out.writeInt(result.cases().size());
    for (CaseResult test : result.cases()) {
      write(test);
    }
  }

  private void write(CaseResult test) throws IOException {
    text(test.name());
    text(test.show().name());
    text(test.verdict().name());
    text(test.message());
    out.writeInt(test.advice().size());
    for (String sentence : test.advice()) {
      text(sentence);
    }
    Evidence evidence = test.evidence();
    optional(evidence.input());
    optional(evidence.expected());
    optional(evidence.actual());
    optional(evidence.traceback());
    out.writeDouble(test.score());
    out.writeDouble(test.maxScore());
    out.writeLong(test.cost().time().toNanos());
    out.writeLong(test.cost().memory());
    out.writeLong(test.cost().fuel());
    out.writeBoolean(test.rerun());
  }

  private void optional(Optional<String> value) throws IOException {
    out.writeBoolean(value.isPresent());
    if (value.isPresent()) {
      text(value.get());
    }
  }

  private void text(String value) throws IOException {
    byte[] bytes = value.getBytes(UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}

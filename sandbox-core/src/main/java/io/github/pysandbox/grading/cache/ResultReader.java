package io.github.pysandbox.grading.cache;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Cost;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Verdict;
import java.io.DataInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ResultWriter} wrote. */
final class ResultReader {

  private static final int MAX_TEXT = 1 << 24;

  private final DataInputStream in;

  ResultReader(DataInputStream in) {
    this.in = in;
  }

  SubmissionResult read() throws IOException {
    if (in.readInt() != ResultWriter.VERSION) {
      throw new IOException("another version");
    }
    String student = text();
    String exercise = text();
    String title = text();
    double score = in.readDouble();
    double maxScore = in.readDouble();
    List<CaseResult> cases = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      cases.add(testCase());
    }
    return new SubmissionResult(student, exercise, title, cases, score, maxScore, true);
  }

  private CaseResult testCase() throws IOException {
    String name = text();
    Show show = Show.valueOf(text());
    Verdict verdict = Verdict.valueOf(text());
    String message = text();
    List<String> advice = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      advice.add(text());
    }
    Evidence evidence = new Evidence(optional(), optional(), optional(), optional());
    double score = in.readDouble();
    double maxScore = in.readDouble();
    Cost cost = new Cost(Duration.ofNanos(in.readLong()), in.readLong(), in.readLong());
    boolean rerun = in.readBoolean();
    return new CaseResult(
        name, show, verdict, message, advice, evidence, score, maxScore, cost, rerun);
  }

  private Optional<String> optional() throws IOException {
    return in.readBoolean() ? Optional.of(text()) : Optional.empty();
  }

  private String text() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_TEXT) {
      throw new IOException("not a length: " + length);
    }
    return new String(in.readNBytes(length), UTF_8);
  }
}

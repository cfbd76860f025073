package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Cost;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Progress;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.Runners;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import io.github.pysandbox.grading.load.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same input gives the same reports, whoever finished first; only durations differ. */
class SameBytesTest {

  /** Prints what might differ: sets, hashes, random numbers, addresses, times, folders. */
  private static final String PROGRAM =
      """
      import os, random, sys, tempfile, time
      n = int(input())
      print({'a', 'b', 'c', 'd'}, hash('x'), random.random(), object(), os.listdir('.'))
      print(sorted(os.environ), os.getcwd(), sys.argv, os.urandom(4).hex())
      if n == 3:
          raise ValueError({'p', 'q', 'r'})
      if n == 4:
          while True: print('x' * 100)
      """;

  @TempDir Path root;

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    write("exercises/b/exercise.yaml", "limits: {output: 64KiB, fuel: 50000000}\n");
    write("exercises/a/exercise.yaml", "groups: {secret: {show: actual-only}}\n");
    for (String exercise : List.of("a", "b")) {
      for (int i = 1; i <= 5; i++) {
        String name = "exercises/" + exercise + "/tests/secret/" + i;
        write(name + ".in", i + "\n");
        write(name + ".ans", "answer\n");
      }
      for (String student : List.of("zoe", "ada", "bob")) {
        write("submitted/" + student + "/" + exercise + "/" + exercise + ".py", PROGRAM);
        write("submitted/" + student + "/" + exercise + "/helper.txt", student);
      }
    }

    Map<String, String> one = reports(1);
    Map<String, String> other = reports(4);

    assertThat(other.keySet()).isEqualTo(one.keySet()).hasSizeGreaterThan(10);
    one.forEach((name, text) -> assertThat(other.get(name)).as(name).isEqualTo(text));
    assertThat(String.join("", one.values())).doesNotContain(root.toString());
  }

  private Map<String, String> reports(int threads) throws IOException {
    Map<RunConditions, Sandbox> sandboxes = new ConcurrentHashMap<>();
    Runners runners =
        conditions ->
            sandboxes.computeIfAbsent(conditions, key -> Sandbox.create(key.toConfig().build()))
                ::execute;
    try {
      ExerciseCatalog catalog = ExerciseCatalog.read(root.resolve("exercises"));
      Submissions found = Submissions.ofClass(root.resolve("submitted"), catalog.exercises());
      List<SubmissionResult> results =
          new Grader(runners, threads, 1, Progress.SILENT).grade(found.assignments());
      return reports(
          new Gradebook(
              results.stream().map(SameBytesTest::withoutTime).toList(),
              catalog.problems(),
              catalog.warnings()));
    } finally {
      sandboxes.values().forEach(Sandbox::close);
    }
  }

  private static Map<String, String> reports(Gradebook book) {
    Map<String, String> reports = new TreeMap<>();
    for (ReportFormat format : ReportFormat.values()) {
      reports.put(format.name(), format.text(book));
    }
    for (SubmissionResult result : book.results()) {
      reports.put(result.name(), SurefireReport.xml(result));
    }
    reports.put("step summary", GitHubReport.summary(book));
    reports.put("annotations", String.join("\n", GitHubReport.annotations(book)));
    List<String> console = new ArrayList<>(new ConsoleReport(UTF_8).details(book));
    console.addAll(new ConsoleReport(UTF_8).summary(book));
    reports.put("console", String.join("\n", console));
    return reports;
  }

  private static SubmissionResult withoutTime(SubmissionResult result) {
    List<CaseResult> cases =
        result.cases().stream()
            .map(
                test ->
                    new CaseResult(
                        test.name(),
                        test.show(),
                        test.verdict(),
                        test.message(),
                        test.advice(),
                        test.evidence(),
                        test.score(),
                        test.maxScore(),
                        new Cost(Duration.ZERO, test.cost().memory(), test.cost().fuel()),
                        test.rerun()))
            .toList();
    return new SubmissionResult(
        result.student(),
        result.exercise(),
        result.title(),
        cases,
        result.score(),
        result.maxScore(),
        result.cached());
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

package io.github.pysandbox.grading.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Progress;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Problem packages graded as they are, their validators in Python. */
class KattisInTheSandboxTest {

  private static final String CURRENT =
      "problem_format_version: 2025-09\nname: P\nuuid: u\ntype: scoring\n";

  private static Sandbox sandbox;

  @TempDir Path root;
  private TestFolder folder;

  @BeforeAll
  static void openSandbox() {
    sandbox = Sandbox.create(SandboxConfig.builder().randomSeed(0).build());
  }

  @AfterAll
  static void closeSandbox() {
    sandbox.close();
  }

  @BeforeEach
  void openFolder() {
    folder = new TestFolder(root.resolve("exercises"));
  }

  @Test
  void aScoreWithoutABoundIsWhatTheValidatorSays() throws IOException {
    folder.file("p/problem.yaml", CURRENT + "constants: {factor: 10}\n");
    folder.file("p/data/secret/test_group.yaml", "max_score: unbounded\nscore_aggregation: sum\n");
    folder.file("p/output_validator/rules.py", "def score(text): return int(text) * {{factor}}\n");
    folder.file(
        "p/output_validator/__main__.py",
        """
        import sys
        from rules import score
        text = sys.stdin.read()
        if not text.strip().isdigit(): sys.exit(43)
        open(sys.argv[3] + 'judgemessage.txt', 'w').write('seen ' + text)
        if text.strip() != '0':
            open(sys.argv[3] + 'score.txt', 'w').write(str(score(text)))
        sys.exit(42)
        """);
    folder.pair("p/data/secret/1").pair("p/data/secret/2");

    SubmissionResult right = grade("print(37)");
    SubmissionResult wrong = grade("print('many')");
    SubmissionResult scoreless = grade("print(0)");

    assertThat(right.score()).isEqualTo(740);
    assertThat(right.maxScore()).isEqualTo(740);
    assertThat(verdicts(wrong)).containsExactly("WA", "WA");
    assertThat(wrong.score()).isZero();
    assertThat(verdicts(scoreless)).containsExactly("JE", "JE");
  }

  @Test
  void aScoreWhereACaseOnlyPassesIsAMistakeOfThePackage() throws IOException {
    folder.file("p/problem.yaml", CURRENT);
    folder.file("p/data/secret/a/test_group.yaml", "max_score: 100\n");
    folder.file(
        "p/output_validator/validate.py",
        "import sys\nopen(sys.argv[3] + 'score.txt', 'w').write('1')\nsys.exit(42)\n");
    folder.pair("p/data/secret/a/1").pair("p/data/sample/1");

    assertThat(verdicts(grade("print(1)"))).containsExactly("AC", "JE");
  }

  @Test
  void aLegacyValidatorGivesPointsOfTheRange() throws IOException {
    folder.file("p/problem.yaml", "name: P\ntype: scoring\nvalidation: custom score\n");
    folder.file("p/data/testdata.yaml", "grader_flags: ignore_sample\n");
    folder.file("p/data/secret/testdata.yaml", "range: 0 100\non_reject: continue\n");
    folder.file(
        "p/output_validators/check/check.py",
        "import sys\nopen(sys.argv[3] + 'score.txt', 'w').write(sys.stdin.read())\nsys.exit(42)\n");
    folder.pair("p/data/secret/1");

    SubmissionResult result = grade("print(57)");

    assertThat(result.score()).isEqualTo(57);
    assertThat(result.maxScore()).isEqualTo(100);
  }

  @Test
  void whatIsLongerThanTheCodeLimitIsNotRun() throws IOException {
    folder.file("p/problem.yaml", "name: P\nlimits: {code: 1}\n").pair("p/data/sample/1");

    CaseResult result = grade("print('ans')" + "#".repeat(1_100)).cases().get(0);

    assertThat(result.verdict().code()).isEqualTo("CE");
    assertThat(result.message()).isEqualTo("the files handed in have 1.1 KiB; 1 KiB are allowed");
    assertThat(verdicts(grade("print('ans')" + "#".repeat(900)))).containsExactly("AC");
  }

  private static List<String> verdicts(SubmissionResult result) {
    return result.cases().stream().map(test -> test.verdict().code()).toList();
  }

  private SubmissionResult grade(String source) throws IOException {
    new TestFolder(root).file("python/p/p.py", source);
    ExerciseCatalog catalog = ExerciseCatalog.read(root.resolve("exercises"));
    assertThat(catalog.problems()).isEmpty();
    List<Assignment> assignments =
        Submissions.ofOne(root.resolve("python"), catalog.exercises()).assignments();
    return new Grader(conditions -> sandbox::execute, 2, 1, Progress.SILENT)
        .grade(assignments)
        .get(0);
  }
}

package io.github.pysandbox.grading.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Executions;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Progress;
import io.github.pysandbox.grading.Selftest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code submissions.yaml} of 2025-09 packages, with a Python that prints the line of its source
 * whose number is the input.
 */
class SubmissionRulesTest {

  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void writePackage() throws IOException {
    folder = new TestFolder(root);
    folder.file(
        "p/problem.yaml",
        "problem_format_version: 2025-09\nname: P\nuuid: u\ntype: scoring\nconstants: {yes: yes}\n");
    folder.file("p/data/secret/a/test_group.yaml", "max_score: 40\n");
    folder.file("p/data/secret/b/test_group.yaml", "max_score: 60\n");
    folder.file("p/data/secret/a/1-easy.in", "0").file("p/data/secret/a/1-easy.ans", "yes");
    folder.file("p/data/secret/b/1-hard.in", "1").file("p/data/secret/b/1-hard.ans", "yes");
    folder.file("p/submissions/accepted/right.py", "{{yes}}\n{{yes}}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "wrong_answer/x.py: {score: 40} | ``",
        "wrong_answer: {score: [30, 50]} | ``",
        "`wrong_*/{x,y}.py: {secret/a: {permitted: [AC]}, secret/b: {required: [WA]}}` | ``",
        "`wrong_answer/x.py: {secret/*/*-easy: {permitted: [AC]}, secret/a: {score: 40}}` | ``",
        "wrong_answer: {permitted: [WA]} | case secret/a/1-easy got AC, p/submissions/submissions.yaml:1"
            + " permits WA",
        "wrong_answer: {score: 50} | the score is 40, p/submissions/submissions.yaml:1 requires 50",
        "wrong_answer/x.py: {secret/a: {required: [TLE]}} | no case got TLE, FLE, of which"
            + " p/submissions/submissions.yaml:1 requires one",
        "wrong_answer/*: {secret/b: {score: [1, 2]}} | the score of secret/b is 0,"
            + " p/submissions/submissions.yaml:1 requires 1 to 2",
        "wrong_answer/*: {message: too slow} | no case has the message \"too slow\", which"
            + " p/submissions/submissions.yaml:1 requires"
      })
  void whatASubmissionGetsIsHeldAgainstItsRules(String yaml, String violation) throws IOException {
    folder.file("p/submissions/submissions.yaml", yaml);
    folder.file("p/submissions/wrong_answer/x.py", "yes\nno\n");

    Selftest.Outcome outcome = selftest().get(1);

    assertThat(outcome.violations())
        .containsExactlyElementsOf(violation.isEmpty() ? List.of() : List.of(violation));
  }

  @Test
  void theUsualRulesHoldWhereNothingIsSaid() throws IOException {
    folder.file("p/submissions/wrong_answer/right.py", "yes\nyes\n");
    folder.file("p/submissions/rejected/right.py", "yes\nyes\n");
    folder.file("p/submissions/rejected/wrong.py", "no\nyes\n");

    assertThat(selftest())
        .extracting(Selftest.Outcome::isAsExpected)
        .containsExactly(true, false, true, false);
  }

  @Test
  void programsInOtherLanguagesAreLeftOut() throws IOException {
    folder.file("p/submissions/accepted/right.cpp", "int main() {}");
    folder.file("p/submissions/accepted/java/Main.java", "class Main {}");

    SubmissionLabels labels = SubmissionLabels.read(root, ExerciseCatalog.read(root).exercises());

    assertThat(labels.submissions()).hasSize(1);
    assertThat(labels.warnings())
        .extracting(Object::toString)
        .containsExactly(
            "p/submissions/accepted/java: is left out: it is not Python",
            "p/submissions/accepted/right.cpp: is left out: it is not Python");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "wrong_answer/y.py: {} | wrong_answer/y.py: matches no submission",
        "accepted: {permited: [AC]} | accepted.permited: is neither a case or a group nor a key;"
            + " allowed are authors",
        "accepted: {permitted: [OK]} | accepted.permitted[1]: \"OK\" is not one of AC, WA, TLE, RTE",
        "accepted: {score: [2, 1]} | accepted.score: must be a number or two of them",
        "`accepted/{a.py: {}` | `accepted/{a.py: has a brace without its other half`",
        "accepted: {use_for_time_limit: maybe} | accepted.use_for_time_limit: \"maybe\" is not one of"
      })
  void aSlipOfThePenIsNamed(String yaml, String sentence) throws IOException {
    folder.file(
        "p/submissions/submissions.yaml",
        yaml.startsWith("accepted/{") ? '"' + yaml.replace(": {}", "\": {}") : yaml);

    assertThatThrownBy(this::selftest)
        .isInstanceOf(BadExerciseException.class)
        .hasMessageStartingWith("p/submissions/submissions.yaml:1: " + sentence);
  }

  @Test
  void aFolderOfOnesOwnNeedsSettings() throws IOException {
    folder.file("p/submissions/greedy/x.py", "yes\nno\n");
    assertThatThrownBy(this::selftest)
        .hasMessageStartingWith("p/submissions/greedy: is not a verdict; allowed are accepted");

    folder.file("p/submissions/submissions.yaml", "greedy: {required: [WA]}\n");
    assertThat(selftest()).allMatch(Selftest.Outcome::isAsExpected);
  }

  private List<Selftest.Outcome> selftest() {
    ExerciseCatalog catalog = ExerciseCatalog.read(root).shownInFull();
    assertThat(catalog.problems()).isEmpty();
    Grader grader = new Grader(conditions -> SubmissionRulesTest::printLine, 1, 1, Progress.SILENT);
    return new Selftest(grader).run(SubmissionLabels.read(root, catalog.exercises()).submissions());
  }

  private static Execution printLine(Script script) {
    int line = Integer.parseInt(new String(script.stdin().orElseThrow(), UTF_8));
    return Executions.printed(new String(script.source(), UTF_8).split("\n", -1)[line]);
  }
}

package io.github.pysandbox.grading.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.Submission;
import io.github.pysandbox.grading.TimeRule;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KattisPackageTest {

  private static final String CURRENT =
      "problem_format_version: 2025-09\nname: Hello\nuuid: 6a9a8f2e-0000-4000-8000-000000000000\n";

  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void openFolder() {
    folder = new TestFolder(root);
  }

  @Test
  void aLegacyPackageIsReadAsItIs() throws IOException {
    folder.file("hello/problem.yaml", "name: Hello\nlimits: {memory: 64}\n");
    folder.pair("hello/data/sample/1").pair("hello/data/secret/a/1").pair("hello/data/secret/b/1");
    folder.file("hello/data/secret/a/1.hint", "look again\n");

    Exercise exercise = folder.one();

    assertThat(exercise.title()).isEqualTo("Hello");
    assertThat(exercise.conditions().limits().time()).isEqualTo(Duration.ofSeconds(10));
    assertThat(exercise.conditions().limits().memory()).isEqualTo(64 << 20);
    assertThat(exercise.cases().map(scored -> scored.test().name()))
        .containsExactly("sample/1", "secret/a/1", "secret/b/1");
    assertThat(exercise.cases().skip(1).findFirst().orElseThrow().test().notes().hint())
        .contains("look again");
    assertThat(exercise.root().scoring())
        .isEqualTo(new Group.Scoring(Aggregate.PASS_FAIL, 1, List.of()));
  }

  @Test
  void legacyGroupsWithARangeAreWorthTheirScoreOnce() throws IOException {
    folder.file("hello/problem.yaml", "name: Hello\ntype: scoring\n");
    folder.file("hello/data/testdata.yaml", "grader_flags: ignore_sample\n");
    folder.pair("hello/data/sample/1");
    folder.file("hello/data/secret/g1/testdata.yaml", "accept_score: 30\nrange: 0 30\n");
    folder.pair("hello/data/secret/g1/1").pair("hello/data/secret/g1/2");
    folder.file("hello/data/secret/g2/testdata.yaml", "accept_score: 35\non_reject: continue\n");
    folder.pair("hello/data/secret/g2/1").pair("hello/data/secret/g2/2");

    Exercise exercise = folder.one();

    assertThat(exercise.points()).isEqualTo(100);
    assertThat(exercise.groups())
        .extracting(group -> group.scoring().points())
        .containsExactly(0.0, 30.0, 70.0);
    assertThat(exercise.groups())
        .extracting(group -> group.scoring().stops())
        .containsExactly(true, true, false);
  }

  @Test
  void aCurrentPackageHasItsGroups() throws IOException {
    folder.file("hello/problem.yaml", CURRENT + "type: scoring\nlimits: {time_limit: 1.5}\n");
    folder.pair("hello/data/sample/1");
    folder.file("hello/data/secret/a/test_group.yaml", "max_score: 40\nfull_feedback: true\n");
    folder.pair("hello/data/secret/a/deep/1");
    folder.file(
        "hello/data/secret/b/test_group.yaml",
        "max_score: 60\nscore_aggregation: min\nrequire_pass: [sample, secret/a]\n");
    folder.pair("hello/data/secret/b/1");
    folder.file("hello/data/secret/b/1.yaml", "args: [x]\nhint: think\n");

    Exercise exercise = folder.one();

    assertThat(exercise.points()).isEqualTo(100);
    assertThat(exercise.conditions().limits().time()).isEqualTo(Duration.ofMillis(1_500));
    assertThat(exercise.groups())
        .extracting(Group::name)
        .containsExactly("sample", "secret/a", "secret/b");
    assertThat(exercise.groups())
        .extracting(Group::show)
        .containsExactly(Show.FULL, Show.FULL, Show.VERDICT_ONLY);
    assertThat(exercise.groups().get(2).scoring().require()).containsExactly("sample", "secret/a");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "problem_format_version: 2023-07-draft | hello/problem.yaml:1: problem_format_version:"
            + " \"2023-07-draft\" is not legacy or 2025-09",
        "problem_format_version: 2025-09\\nname: a | hello/problem.yaml: uuid: is required",
        "problem_format_version: 2025-09\\n"
            + "name: a\\n"
            + "uuid: b\\n"
            + "author: c | hello/problem.yaml:4: author: is not a key here",
        "problem_format_version: 2025-09\\n"
            + "name: a\\n"
            + "uuid: b\\n"
            + "type: [scoring, interactive] | hello/problem.yaml:4: type: interactive problems"
            + " cannot be graded here",
        "validation: custom interactive | hello/problem.yaml:1: validation: interactive problems"
            + " cannot be graded here",
        "problem_format_version: 2025-09\\nname: a\\nuuid: b\\nlanguages: [cpp] | hello/problem.yaml:4:"
            + " languages: does not allow Python",
        "problem_format_version: 2025-09\\nname: a\\nuuid: b\\nlimits: {tiem: 1} |"
            + " hello/problem.yaml:4: limits.tiem: is not a key here",
        "problem_format_version: 2025-09\\nname: a\\nuuid: b\\ntype: multi-pass |"
            + " hello/problem.yaml:4: type: multi-pass problems cannot be graded here",
        "grading: custom | hello/problem.yaml:1: grading: custom graders cannot run here",
        "grading: {objective: min} | hello/problem.yaml:1: grading.objective: problems where",
        "validator_flags: float_tolerance 1e-6 float_relative_tolerance 1e-4 | hello/problem.yaml:"
            + " validator_flags: float_relative_tolerance sets a tolerance that is set already",
        "validation: custom | hello/output_validators: must hold one Python file",
        "validator_flags: float_tolerance | hello/problem.yaml: validator_flags: float_tolerance"
            + " needs a number after it",
        "validator_flags: colour | hello/problem.yaml: validator_flags: \"colour\" is not an option"
      })
  void whatCannotBeGradedIsNamed(String yaml, String sentence) throws IOException {
    folder.file("hello/problem.yaml", yaml.replace("\\n", "\n"));
    folder.pair("hello/data/secret/1");

    assertThat(folder.problem()).startsWith(sentence);
  }

  @Test
  void aNativeValidatorIsRefused() throws IOException {
    folder.file("hello/problem.yaml", CURRENT);
    folder.file("hello/output_validator/validate.cpp", "int main() {}");
    folder.pair("hello/data/secret/1");

    assertThat(folder.problem())
        .isEqualTo(
            "hello/output_validator: must hold one Python file, or several with __main__.py among"
                + " them: others cannot run here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sample/test_group.yaml | max_score: 3 | hello/data/sample/test_group.yaml:1: max_score: is for"
            + " scoring problems, and there not for sample",
        "secret/test_group.yaml | max_score: half | hello/data/secret/test_group.yaml:1: max_score:"
            + " \"half\" is not a whole number",
        "secret/test_group.yaml | score_aggregation: max | hello/data/secret/test_group.yaml:1:"
            + " score_aggregation: \"max\" is not one of pass-fail, sum, min",
        "secret/b/test_group.yaml | score_aggregation: sum | hello/data/secret/b/test_group.yaml:"
            + " max_score: is required",
        "secret/b/test_group.yaml | max_score: unbounded | hello/data/secret/b/test_group.yaml:"
            + " max_score: is required",
        "secret/b/test_group.yaml | {max_score: 3, require_pass: secret/c} |"
            + " hello/data/secret/b/test_group.yaml: require_pass: \"secret/c\" is not a pass-fail"
            + " group before this one; those are sample",
        "secret/b/test_group.yaml | {max_score: 3, static_validation_score: 1} |"
            + " hello/data/secret/b/test_group.yaml:1: static_validation_score: static validators",
        "secret/b/deep/test_group.yaml | {max_score: 3} | hello/data/secret/b/deep/test_group.yaml: a"
            + " group cannot hold another group"
      })
  void settingsOfGroupsThatCannotHoldAreNamed(String file, String yaml, String sentence)
      throws IOException {
    folder.file("hello/problem.yaml", CURRENT + "type: scoring\n");
    folder.pair("hello/data/sample/1").pair("hello/data/secret/b/deep/1");
    folder.file("hello/data/secret/b/test_group.yaml", "max_score: 1");
    folder.file("hello/data/" + file, yaml);

    assertThat(folder.problem()).startsWith(sentence);
  }

  @Test
  void secretHoldsCasesOrGroups() throws IOException {
    folder.file("hello/problem.yaml", CURRENT);
    folder.pair("hello/data/secret/1").pair("hello/data/secret/a/1");

    assertThat(folder.problem())
        .isEqualTo("hello/data/secret: holds cases and folders; only one of them is allowed");
  }

  @Test
  void constantsStandForTheirValues() throws IOException {
    folder.file("hello/problem.yaml", CURRENT + "type: scoring\nconstants: {most: 70, name: x}\n");
    folder.file("hello/data/secret/a/test_group.yaml", "max_score: {{most}}\n");
    folder.pair("hello/data/secret/a/1");

    assertThat(folder.one().groups().get(0).scoring().points()).isEqualTo(70);
  }

  @Test
  void whatThePackageLeavesToTheSystemIsKattissUsual() throws IOException {
    folder.file("hello/problem.yaml", CURRENT).pair("hello/data/secret/1");

    Exercise exercise = folder.one();

    assertThat(exercise.rules().maxCode()).hasValue(128 << 10);
    assertThat(exercise.conditions().limits().output()).isEqualTo(8 << 20);
    assertThat(exercise.conditions().limits().memory())
        .isBetween(128L << 20, SandboxConfig.MAX_MEMORY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: a\\nlimits: {time_multiplier: 3} | 4",
        "name: a | 7",
        "problem_format_version: 2025-09\\nname: a\\nuuid: b\\n"
            + "limits: {time_resolution: 0.5, time_multipliers: {ac_to_time_limit: 1.5}} | 2",
        "problem_format_version: 2025-09\\nname: a\\nuuid: b | 3"
      })
  void aTimeLimitMayFollowFromTheRightSubmissions(String yaml, long seconds) throws IOException {
    folder.file("hello/problem.yaml", yaml.replace("\\n", "\n")).pair("hello/data/secret/1");

    TimeRule rule = folder.one().rules().time().orElseThrow();

    assertThat(rule.limit(Duration.ofMillis(1_300))).isEqualTo(Duration.ofSeconds(seconds));
    ExerciseCatalog catalog =
        ExerciseCatalog.read(root).within(Map.of("hello", Duration.ofSeconds(3)));
    assertThat(catalog.exercises().get(0).conditions().limits().time()).hasSeconds(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | SUM | 20",
        "grader_flags: min first_error | MIN | 10",
        "grader_flags: sum max | MAX | 10",
        "grader_flags: avg accept_if_any_accepted | AVERAGE | 10",
        "range: 0 10 | MIN | 10"
      })
  void theDefaultGradersWaysOfAddingUp(String yaml, Aggregate aggregate, double points)
      throws IOException {
    folder.file("hello/problem.yaml", "name: Hello\ntype: scoring\n");
    folder.file("hello/data/secret/a/testdata.yaml", "accept_score: 10\n" + yaml);
    folder.pair("hello/data/secret/a/1").pair("hello/data/secret/a/2");

    assertThat(folder.one().groups().get(0).scoring())
        .isEqualTo(new Group.Scoring(aggregate, points, List.of(), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "grader_flags: median | grader_flags: the default grader has no flag median",
        "reject_score: 5 | reject_score: points for a wrong answer are not supported",
        "range: 100 | range: \"100\" is not two numbers, written like 0 100",
        "on_reject: stop | on_reject: \"stop\" is not one of break, continue",
        "accept_scroe: 5 | accept_scroe: is not a key here"
      })
  void settingsThatTheDefaultGraderDoesNotHaveAreNamed(String yaml, String sentence)
      throws IOException {
    folder.file("hello/problem.yaml", "name: Hello\ntype: scoring\n");
    folder.file("hello/data/secret/testdata.yaml", yaml);
    folder.pair("hello/data/secret/1");

    assertThat(folder.problem()).startsWith("hello/data/secret/testdata.yaml:1: " + sentence);
  }

  @Test
  void anOutputFileIsNoAnswer() throws IOException {
    folder.file("hello/problem.yaml", CURRENT);
    folder.file("hello/data/secret/1.in", "").file("hello/data/secret/1.out", "");

    assertThat(folder.problem()).isEqualTo("hello/data/secret/1.in: there is no 1.ans beside it");
  }

  @Test
  void aPackageMayBeZipped() throws IOException {
    try (OutputStream out = Files.newOutputStream(root.resolve("hello.kpp"));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "hello/problem.yaml", "name: Hello\n");
      entry(zip, "hello/data/secret/1.in", "1\n");
      entry(zip, "hello/data/secret/1.ans", "2\n");
    }

    Exercise exercise = folder.one();

    assertThat(exercise.name()).isEqualTo("hello");
    assertThat(exercise.cases()).hasSize(1);
  }

  @Test
  void aBrokenZipFileIsNamed() throws IOException {
    folder.file("hello.zip", "not a zip file");

    assertThat(folder.problem()).startsWith("hello.zip: cannot be read as a zip file");
  }

  @Test
  void aDriverOfThePackageRunsInPlaceOfTheSubmission() throws IOException {
    folder.file("hello/problem.yaml", "name: Hello\n").pair("hello/data/secret/1");
    folder.file("hello/include/python3/__main__.py", "driver");
    folder.file("hello/include/default/helper.py", "helper");
    Submission submission =
        new Submission(
            "", Map.of("a.py", new byte[0], "helper.py", new byte[0]), Optional.of("a.py"));

    Script script = folder.one().cases().findFirst().orElseThrow().test().script(submission);

    assertThat(new String(script.source(), StandardCharsets.UTF_8)).isEqualTo("driver");
    assertThat(script.files().keySet()).contains("a.py");
    assertThat(new String(script.files().get("helper.py"), StandardCharsets.UTF_8))
        .isEqualTo("helper");
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

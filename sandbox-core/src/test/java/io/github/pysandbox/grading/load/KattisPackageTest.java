package io.github.pysandbox.grading.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Show;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
        .isEqualTo("hello/output_validator: must hold one Python file: others cannot run here");
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

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}

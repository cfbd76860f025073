package io.github.pysandbox.grading.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Limits;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.Show;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExerciseCatalogTest {

  @TempDir Path root;

  @Test
  void aFolderWithInputsAndAnswersIsAnExercise() throws IOException {
    file("sum/tests/1.in", "1 2\n");
    file("sum/tests/1.ans", "3\n");

    Exercise exercise = one();

    assertThat(exercise.name()).isEqualTo("sum");
    assertThat(exercise.conditions().limits()).isEqualTo(Limits.DEFAULT);
    assertThat(exercise.points()).isEqualTo(1);
    assertThat(names(exercise)).containsExactly("1");
  }

  @Test
  void theExerciseFileSaysTheRest() throws IOException {
    file(
        "sum/exercise.yaml",
        """
        title: Add two numbers
        entry: add.py
        points: 10
        limits: {time: 2s, memory: 128MiB, output: 1MiB, fuel: 2000000000}
        groups: {secret: {points: 8, aggregate: min, show: actual-only}}
        """);
    pair("sum/tests/sample/1");
    pair("sum/tests/sample/2");
    pair("sum/tests/secret/1");

    Exercise exercise = one();

    assertThat(exercise.title()).isEqualTo("Add two numbers");
    assertThat(exercise.entry()).contains("add.py");
    assertThat(exercise.conditions().limits())
        .isEqualTo(
            new Limits(Duration.ofSeconds(2), 128 << 20, 1 << 20, OptionalLong.of(2_000_000_000L)));
    Group secret = exercise.groups().get(1);
    assertThat(secret.show()).isEqualTo(Show.ACTUAL_ONLY);
    assertThat(secret.scoring().aggregate()).isEqualTo(Aggregate.MIN);
    assertThat(exercise.cases().mapToDouble(Group.ScoredCase::points))
        .containsExactly(1.0, 1.0, 8.0);
    assertThat(exercise.points()).isCloseTo(10, within(1e-9));
  }

  @Test
  void secretCasesTellTheirVerdictOnlyUnlessToldOtherwise() throws IOException {
    pair("sum/tests/sample/1");
    pair("sum/tests/secret/1");

    assertThat(one().groups())
        .extracting(Group::show)
        .containsExactly(Show.FULL, Show.VERDICT_ONLY);
  }

  @Test
  void defaultsHoldWhereTheExerciseSaysNothing() throws IOException {
    file("exercises.yaml", "limits: {time: 3s, output: 2MiB}\ngroups: {secret: {show: full}}\n");
    file("sum/exercise.yaml", "limits: {time: 1s}\n");
    pair("sum/tests/secret/1");

    Exercise exercise = one();

    assertThat(exercise.conditions().limits().time()).isEqualTo(Duration.ofSeconds(1));
    assertThat(exercise.conditions().limits().output()).isEqualTo(2 << 20);
    assertThat(exercise.groups().get(0).show()).isEqualTo(Show.FULL);
  }

  @Test
  void anEmptyExerciseFileMeansDefaults() throws IOException {
    file("sum/exercise.yaml", "# nothing yet\n");
    pair("sum/tests/1");

    assertThat(one().title()).isEqualTo("sum");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "tittle: x | sum/exercise.yaml:1: tittle: is not a key here; allowed are advice, checker,"
            + " entry, groups, limits, points, seed, title",
        "limits: {time: soon} | sum/exercise.yaml:1: limits.time: \"soon\" is not a duration",
        "limits: {time: 0s} | sum/exercise.yaml:1: limits.time: \"0s\" is not a duration",
        "limits: {memory: 1MiB} | sum/exercise.yaml:1: limits.memory: \"1MiB\" is not a size"
            + " from 24MiB",
        "limits: {fuel: -1} | sum/exercise.yaml:1: limits.fuel: \"-1\" is not a whole number",
        "limits: {cpu: 1} | sum/exercise.yaml:1: limits.cpu: is not a key here; allowed are fuel,"
            + " memory, output, time",
        "limits: 5 | sum/exercise.yaml:1: limits: must be a mapping",
        "points: many | sum/exercise.yaml:1: points: \"many\" is not a number",
        "points: -1 | sum/exercise.yaml:1: points: \"-1\" is not a number",
        "entry: ../main.py | sum/exercise.yaml:1: entry: \"../main.py\" is not the relative"
            + " path of a Python file",
        "entry: /etc/main.py | sum/exercise.yaml:1: entry: \"/etc/main.py\" is not the relative"
            + " path",
        "entry: [a] | sum/exercise.yaml:1: entry: must be a text",
        "checker: {type: magic} | sum/exercise.yaml:1: checker.type: \"magic\" is not a"
            + " checker",
        "checker: {float_tolerance: 1} | sum/exercise.yaml:1: checker: needs a type",
        "groups: {other: {points: 1}} | sum/exercise.yaml:1: groups.other: there are no cases in"
            + " tests/other/",
        "groups: {secret: {show: some}} | sum/exercise.yaml:1: groups.secret.show: \"some\" is"
            + " not one of full, actual-only, verdict-only",
        "groups: {secret: {points: 20}}\\n"
            + "points: 10 | points: the points of the groups add up to 20, not to 10",
        "title: a\\ntitle: b | sum/exercise.yaml:2: title: stands here twice",
        "title: [a | sum/exercise.yaml:1: not valid YAML",
        "- a | sum/exercise.yaml:1: must be a mapping",
        "title: &a [*a] | sum/exercise.yaml:1: is nested more than",
      })
  void aMistakeIsNamedByFileLineAndKey(String yaml, String sentence) throws IOException {
    file("sum/exercise.yaml", yaml.replace("\\n", "\n"));
    pair("sum/tests/secret/1");

    assertThat(ExerciseCatalog.read(root).problems()).singleElement().asString().contains(sentence);
  }

  @Test
  void whatIsWrongWithExercisesThatAreNotAskedForIsLeftOut() throws IOException {
    pair("sum/tests/1");
    file("maze/tests/1.in", "");
    file("zipped.zip", "no zip file");
    ExerciseCatalog catalog = ExerciseCatalog.read(root);

    assertThat(catalog.problems()).hasSize(2);
    assertThat(catalog.only(List.of("sum")).problems()).isEmpty();
    assertThat(catalog.only(List.of("maze")).problems()).hasSize(1);
    assertThat(catalog.only(List.of("zipped")).problems()).hasSize(1);
    file("exercises.yaml", "pionts: 3\n");
    assertThat(ExerciseCatalog.read(root).only(List.of("sum")).problems()).hasSize(1);
  }

  @Test
  void anAnswerThatIsNoPatternIsAMistake() throws IOException {
    file("a/exercise.yaml", "checker: regex\n");
    file("a/tests/1.in", "");
    file("a/tests/1.ans", "(");

    assertThat(ExerciseCatalog.read(root).problems())
        .singleElement()
        .hasToString("a/tests/1.ans: is not a regular expression: Unclosed group");
  }

  @Test
  void aLoneInputOrAnswerIsAMistake() throws IOException {
    file("a/tests/1.in", "");
    file("b/tests/1.ans", "");
    file("c/tests/1.yaml", "hint: x\n");
    file("d/tests/1.files/data.txt", "");

    assertThat(ExerciseCatalog.read(root).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "a/tests/1.in: there is no 1.ans beside it",
            "b/tests/1.ans: there is no 1.in beside it",
            "c/tests/1.yaml: there is no 1.in beside it",
            "d/tests/1.files: there is no 1.in beside it");
  }

  @Test
  void aLinkOutOfTheFolderIsAMistake() throws IOException {
    Path outside = Files.createTempFile("answer", ".ans");
    file("a/tests/1.in", "");
    Files.createSymbolicLink(root.resolve("a/tests/1.ans"), outside);

    assertThat(ExerciseCatalog.read(root).problems())
        .extracting(Problem::toString)
        .containsExactly("a/tests/1.ans: leads out of the folder a");
    Files.delete(outside);
  }

  @Test
  void oneBrokenExerciseDoesNotKeepTheOthersFromBeingRead() throws IOException {
    file("a/exercise.yaml", "points: x");
    pair("a/tests/1");
    pair("b/tests/1");

    ExerciseCatalog catalog = ExerciseCatalog.read(root);

    assertThat(catalog.problems()).hasSize(1);
    assertThat(catalog.exercises()).extracting(Exercise::name).containsExactly("b");
  }

  @Test
  void numbersWithoutZerosInFrontAreWorthAWarning() throws IOException {
    pair("a/tests/2");
    pair("a/tests/10");

    assertThat(names(one())).containsExactly("10", "2");
    assertThat(ExerciseCatalog.read(root).warnings())
        .extracting(Problem::toString)
        .containsExactly("a: case 2 comes after number 10: pad the numbers with zeros");
  }

  @Test
  void aCaseHasItsOwnFile() throws IOException {
    pair("a/tests/1");
    file("a/tests/1.yaml", "points: 3\nhint: think\nargs: [-v, 2]\n");
    file("a/tests/1.files/data/in.txt", "x");
    pair("a/tests/2");

    assertThat(one().cases().mapToDouble(Group.ScoredCase::points)).containsExactly(3.0, 1.0);
    assertThat(one().cases().findFirst().orElseThrow().test().notes().hint()).contains("think");
  }

  @Test
  void theFolderItselfMayBeTheExercise() throws IOException {
    pair("tests/1");

    assertThat(one().cases()).hasSize(1);
  }

  private Exercise one() {
    ExerciseCatalog catalog = ExerciseCatalog.read(root);
    assertThat(catalog.problems()).isEmpty();
    assertThat(catalog.exercises()).hasSize(1);
    return catalog.exercises().get(0);
  }

  private static List<String> names(Exercise exercise) {
    return exercise.cases().map(scored -> scored.test().name()).toList();
  }

  private void pair(String path) throws IOException {
    file(path + ".in", "in\n");
    file(path + ".ans", "ans\n");
  }

  private void file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}

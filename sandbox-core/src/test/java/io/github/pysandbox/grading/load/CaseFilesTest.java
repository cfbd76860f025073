package io.github.pysandbox.grading.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that hold several cases each. */
class CaseFilesTest {

  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void openFolder() {
    folder = new TestFolder(root);
  }

  @Test
  void casesOfFunctionsAreNumbered() throws IOException {
    folder.file(
        "sum/tests/secret/cases.yaml",
        """
        - {expression: 'add(1, 2)', return: 3, points: 2}
        - {statement: save(), output_files: {out.txt: x}}
        - {stdin: "3", stdout: fizz}
        """);

    Exercise exercise = folder.one();

    assertThat(names(exercise))
        .containsExactly("secret/cases/1", "secret/cases/2", "secret/cases/3");
    assertThat(exercise.cases().mapToDouble(Group.ScoredCase::points))
        .containsExactly(2.0, 1.0, 1.0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "- {expresion: f()} | sum/tests/cases.yaml:1: [1].expresion: is not a key here",
        "- {return: 1} | sum/tests/cases.yaml:1: [1]: has a return but no expression",
        "- {expression: f(), statement: g()} | sum/tests/cases.yaml:1: [1]: has both",
        "- {expression: f(), exception: {message: x}} | sum/tests/cases.yaml:1: [1].exception:"
            + " needs a type",
        "- {expression: f(), return: !list [1]} | sum/tests/cases.yaml:1: [1].return: has the tag"
            + " !list",
        "- {expression: f(), output_files: {../x: y}} | sum/tests/cases.yaml:1:"
            + " [1].output_files.../x: is not a plain",
        "- {expression: f(), exit_code: 300} | sum/tests/cases.yaml:1: [1].exit_code: \"300\" is"
            + " not a whole number",
        "expression: f() | sum/tests/cases.yaml:1: must be a list"
      })
  void aMistakeInACaseIsNamed(String yaml, String sentence) throws IOException {
    folder.file("sum/tests/cases.yaml", yaml);

    assertThat(folder.problem()).startsWith(sentence);
  }

  @Test
  void eachTestOfAUnittestFileIsACase() throws IOException {
    folder.file(
        "sum/tests/test_sum.py",
        """
        import unittest
        class Helper:
            def test_nothing(self): pass
        class TestSum(unittest.TestCase):
            def setUp(self): pass
            def test_one(self):
                pass
            def test_two(self): pass
        """);

    assertThat(names(folder.one())).containsExactly("TestSum.test_one", "TestSum.test_two");
  }

  @Test
  void aUnittestFileWithoutTestsIsAMistake() throws IOException {
    folder.file("sum/tests/test_sum.py", "x = 1\n");

    assertThat(folder.problem()).startsWith("sum/tests/test_sum.py: has no def test");
  }

  @Test
  void aCheckerOfOnesOwnMustBeThere() throws IOException {
    folder.file("sum/exercise.yaml", "checker: {type: custom, file: ../check.py}\n");
    folder.pair("sum/tests/1");

    assertThat(folder.problem())
        .isEqualTo(
            "sum/exercise.yaml:1: checker.file: \"../check.py\" is not a file of the exercise");
  }

  private static List<String> names(Exercise exercise) {
    return exercise.cases().map(scored -> scored.test().name()).toList();
  }
}

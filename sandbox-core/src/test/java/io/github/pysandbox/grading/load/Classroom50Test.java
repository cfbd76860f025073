package io.github.pysandbox.grading.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.Submission;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Classroom50Test {

  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void openFolder() {
    folder = new TestFolder(root);
  }

  @Test
  void testsAreReadAsTheirSchemaSays() throws IOException {
    folder.file("sum/tests/in.txt", "1 2");
    tests(
        """
        {"name": "adds", "type": "io", "run": "python3 add.py -v 1", "input-file": "in.txt",
         "expected": "3", "comparison": "exact", "timeout": 5, "points": 4},
        {"name": "tells", "type": "io", "run": "python3 add.py", "input": "", "expected": "^3$",
         "comparison": "regex", "timeout": 0, "failure-details": "none", "show-output": true}
        """);

    Exercise exercise = folder.one();
    List<Group.ScoredCase> cases = exercise.cases().toList();

    assertThat(cases).extracting(scored -> scored.test().name()).containsExactly("adds", "tells");
    assertThat(cases).extracting(Group.ScoredCase::points).containsExactly(4.0, 0.0);
    assertThat(cases)
        .extracting(scored -> scored.test().time())
        .containsExactly(Optional.of(Duration.ofSeconds(5)), Optional.of(Duration.ofSeconds(10)));
    assertThat(cases)
        .extracting(Group.ScoredCase::show)
        .containsExactly(Optional.of(Show.ACTUAL_ONLY), Optional.of(Show.VERDICT_ONLY));
    assertThat(exercise.entry()).contains("add.py");
    Submission submission =
        new Submission("", Map.of("add.py", new byte[0]), Optional.of("add.py"));
    assertThat(cases.get(0).test().script(submission).args()).contains(List.of("-v", "1"));
    assertThat(cases.get(0).test().input()).contains("arguments: -v 1\n1 2");
  }

  @Test
  void theEntryOfTheExerciseMustBeTheProgramThatTheTestsRun() throws IOException {
    folder.file("sum/exercise.yaml", "entry: sum.py\n");
    tests("{\"name\": \"a\", \"type\": \"io\", \"run\": \"python3 add.py\", \"expected\": \"3\"}");

    assertThat(folder.problem())
        .isEqualTo(
            "sum/exercise.yaml:1: entry: the cases run several programs, and only one can be:"
                + " add.py, sum.py");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type": "run"                     | type: "run" tests cannot be graded here; only io
          "setup": "pip install x"          | setup: commands of a shell cannot run here
          "run": "python3 a.py; rm x"       | run: "python3 a.py; rm x" cannot run here; only
          "run": "./a.out"                  | run: "./a.out" cannot run here; only a Python program
          "comparison": "same"              | comparison: "same" is not one of exact, included, regex
          "timeout": 601                    | timeout: "601" is not a whole number from 0 to 600
          "failure-details": "some"         | failure-details: "some" is not one of full, actual-only
          "expected-file": "../a"           | expected-file: "../a" is not a plain relative path
          "colour": "red"                   | colour: is not a key here; allowed are comparison
          """)
  void whatCannotBeGradedIsNamed(String line, String problem) throws IOException {
    tests("{\"name\": \"a\", " + line + "}");

    assertThat(folder.problem()).startsWith("sum/tests/tests.json:2: tests[1]." + problem);
  }

  @Test
  void namesAreUniqueAndTheSchemaIsKnown() throws IOException {
    tests("{\"name\": \"a\"}, {\"name\": \"a\"}");
    assertThat(folder.problem()).contains("tests[2].name: \"a\" is the name of another test too");

    folder.file("sum/tests/tests.json", "{\"schema\": \"classroom50/tests/v2\", \"tests\": []}");
    assertThat(folder.problem()).contains("\"classroom50/tests/v2\" is not classroom50/tests/v1");
  }

  private void tests(String tests) throws IOException {
    folder.file(
        "sum/tests/tests.json",
        "{\"schema\": \"classroom50/tests/v1\","
            + " \"defaults\": {\"failure-details\": \"actual-only\"}, \"tests\": [\n"
            + tests
            + "]}");
  }
}

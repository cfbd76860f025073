package io.github.pysandbox.grading.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Executions;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.LabelledSubmission;
import io.github.pysandbox.grading.Progress;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.Selftest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Selftest and update, with a Python that prints its own source. */
class TeachersToolsTest {

  @TempDir Path root;
  private TestFolder folder;

  @BeforeEach
  void writeExercise() throws IOException {
    folder = new TestFolder(root);
    folder.file("task/tests/1.in", "").file("task/tests/1.ans", "right\n");
    folder.file("task/submissions/accepted/a.py", "right\n");
  }

  @Test
  void eachSubmissionMustGetTheVerdictOfItsFolder() throws IOException {
    folder.file("task/submissions/wrong_answer/wrong.py", "wrong\n");
    folder.file("task/submissions/wrong_answer/right.py", "right\n");
    folder.file("task/submissions/run_time_error/wrong.py", "wrong\n");

    assertThat(selftest())
        .extracting(Selftest.Outcome::isAsExpected)
        .containsExactly(true, false, false, true);
    assertThat(selftest().get(2).submission().name())
        .isEqualTo("task/submissions/wrong_answer/right.py");
    assertThat(Selftest.timeLimit(selftest())).isPresent();
    assertThat(Selftest.fuelLimit(selftest())).contains(5 * 4_242L);
  }

  @Test
  void aFolderThatIsNoVerdictIsNamed() throws IOException {
    folder.file("task/submissions/wrong/a.py", "x\n");

    assertThatThrownBy(this::selftest)
        .isInstanceOf(BadExerciseException.class)
        .hasMessageStartingWith("task/submissions/wrong: is not a verdict; allowed are accepted");
  }

  @Test
  void answersFollowTheReferenceSolution() throws IOException {
    folder.file("task/tests/deep/2.in", "");
    folder.file("task/submissions/accepted/a.py", "better\n");

    List<AnswerUpdate.Change> changes =
        AnswerUpdate.find(root.resolve("task"), conditions -> TeachersToolsTest::printSource);

    assertThat(changes)
        .extracting(AnswerUpdate.Change::name)
        .containsExactly("task/tests/1.ans", "task/tests/deep/2.ans");
    assertThat(root.resolve("task/tests/1.ans")).hasContent("right");
    for (AnswerUpdate.Change change : changes) {
      change.apply();
    }
    assertThat(root.resolve("task/tests/deep/2.ans")).hasContent("better");
  }

  @Test
  void theReferenceSolutionRunsUnderTheConditionsOfItsExercise() throws IOException {
    folder.file("exercises.yaml", "limits: {time: 20s, memory: 64MiB}\n");
    folder.file("task/exercise.yaml", "limits: {time: 30s}\nseed: 5\n");
    folder.file("task/tests/2.in", "");
    List<RunConditions> seen = new ArrayList<>();

    AnswerUpdate.find(
        root.resolve("task"),
        conditions -> {
          seen.add(conditions);
          return TeachersToolsTest::printSource;
        });

    assertThat(seen).singleElement().extracting(RunConditions::randomSeed).isEqualTo(5L);
    assertThat(seen.get(0).limits().time()).isEqualTo(Duration.ofSeconds(30));
    assertThat(seen.get(0).limits().memory()).isEqualTo(64 << 20);
  }

  private List<Selftest.Outcome> selftest() {
    ExerciseCatalog catalog = ExerciseCatalog.read(root).shownInFull();
    List<LabelledSubmission> labelled =
        SubmissionLabels.read(root, catalog.exercises()).submissions();
    Grader grader = new Grader(conditions -> TeachersToolsTest::printSource, 1, 1, Progress.SILENT);
    return new Selftest(grader).run(labelled);
  }

  private static Execution printSource(Script script) {
    return Executions.printed(new String(script.source(), UTF_8));
  }
}

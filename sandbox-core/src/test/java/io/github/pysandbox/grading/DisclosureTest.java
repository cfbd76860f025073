package io.github.pysandbox.grading;

import static io.github.pysandbox.grading.Cases.exercise;
import static io.github.pysandbox.grading.Cases.group;
import static io.github.pysandbox.grading.Cases.named;
import static io.github.pysandbox.grading.Cases.submission;
import static io.github.pysandbox.grading.Cases.worth;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  private static final Execution WRONG = Executions.printed("given 4711, printed 815\n");
  private static final Execution RAISED =
      Executions.raised("ValueError", "cannot use 4711", new Frame("main.py", 1, "<module>"));

  @Test
  void aShownCaseTellsEverything() {
    CaseResult result = grade(Show.FULL, WRONG);

    assertThat(result.toString()).contains("4711").contains("secret-answer").contains("815");
    assertThat(result.advice()).containsExactly("look at the loop");
  }

  @Test
  void actualOnlyTellsWhatTheProgramDidAndNeitherInputNorAnswer() {
    CaseResult wrong = grade(Show.ACTUAL_ONLY, WRONG);
    CaseResult raised = grade(Show.ACTUAL_ONLY, RAISED);

    assertThat(wrong.toString()).contains("815").doesNotContain("secret-answer");
    assertThat(wrong.evidence().input()).isEmpty();
    assertThat(raised.evidence().traceback().orElseThrow())
        .contains("File \"main.py\", line 1")
        .contains("x = input()");
  }

  @Test
  void verdictOnlyTellsNothingElseButTheTeachersHint() {
    CaseResult wrong = grade(Show.VERDICT_ONLY, WRONG);
    CaseResult raised = grade(Show.VERDICT_ONLY, RAISED);

    for (CaseResult result : List.of(wrong, raised)) {
      assertThat(result.message()).isEmpty();
      assertThat(result.advice()).containsExactly("look at the loop");
      assertThat(result.evidence()).isEqualTo(Evidence.NONE);
      assertThat(result.cost()).isEqualTo(Cost.NONE);
    }
  }

  private static CaseResult grade(Show show, Execution execution) {
    Exercise exercise =
        exercise(
            "e",
            group("g", show, Aggregate.SUM, 1, worth(1, named("g/1", "4711", "secret-answer"))));
    Assignment assignment = new Assignment(exercise, submission("", "x = input()\n"));
    return new Grader(conditions -> script -> execution, 1, 1, Progress.SILENT)
        .grade(List.of(assignment))
        .get(0)
        .cases()
        .get(0);
  }
}

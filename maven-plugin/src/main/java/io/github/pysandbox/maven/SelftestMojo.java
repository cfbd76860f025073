package io.github.pysandbox.maven;

import io.github.pysandbox.grading.LabelledSubmission;
import io.github.pysandbox.grading.Selftest;
import io.github.pysandbox.grading.Units;
import io.github.pysandbox.grading.Verdict;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import io.github.pysandbox.grading.load.SubmissionLabels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.jspecify.annotations.NullUnmarked;

/**
 * Grades the teacher's own submissions in {@code submissions/<expected verdict>/}, fails where one
 * gets another verdict, and proposes limits from the slowest accepted one.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "selftest", requiresProject = false, threadSafe = true)
public final class SelftestMojo extends ExerciseMojo {

  @Override
  void run(SandboxRunners runners) throws MojoExecutionException, MojoFailureException {
    ExerciseCatalog catalog = catalog().shownInFull();
    if (!catalog.problems().isEmpty()) {
      throw new MojoExecutionException("Broken exercise: " + catalog.problems().get(0));
    }
    List<LabelledSubmission> labelled =
        SubmissionLabels.read(exercises.toPath(), catalog.exercises());
    List<Selftest.Outcome> outcomes =
        new Selftest(grader(runners, new LoggedProgress(getLog()))).run(labelled);
    tell(outcomes);
  }

  private void tell(List<Selftest.Outcome> outcomes) throws MojoFailureException {
    Map<String, List<Selftest.Outcome>> byExercise = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    for (Selftest.Outcome outcome : outcomes) {
      byExercise.computeIfAbsent(outcome.result().exercise(), n -> new ArrayList<>()).add(outcome);
      getLog().info((outcome.isAsExpected() ? "as labelled  " : "NOT LABELLED ") + line(outcome));
      if (!outcome.isAsExpected()) {
        wrong.add(line(outcome));
      }
    }
    byExercise.forEach(this::propose);
    if (!wrong.isEmpty()) {
      throw new MojoFailureException(
          "Submissions got another verdict than their folder says:\n" + String.join("\n", wrong));
    }
    getLog().info(outcomes.size() + " submissions got the verdict that their folder says.");
  }

  private static String line(Selftest.Outcome outcome) {
    String expected = outcome.submission().expected().map(Verdict::code).orElse("partly AC");
    return outcome.submission().name() + ": " + outcome.verdicts() + ", labelled " + expected;
  }

  private void propose(String exercise, List<Selftest.Outcome> outcomes) {
    Selftest.timeLimit(outcomes)
        .ifPresent(
            time ->
                getLog()
                    .info(
                        exercise
                            + ": a time limit of "
                            + Units.duration(time)
                            + " or a fuel limit of "
                            + Selftest.fuelLimit(outcomes).orElse(0L)
                            + " would do."));
  }
}

package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Selftest;
import io.github.pysandbox.grading.Units;
import io.github.pysandbox.grading.cache.MeasuredLimits;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import io.github.pysandbox.grading.load.SubmissionLabels;
import java.io.IOException;
import java.time.Duration;
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

  private static final int MAX_VIOLATIONS = 3;

  @Override
  void run(SandboxRunners runners)
      throws MojoExecutionException, MojoFailureException, IOException {
    ExerciseCatalog catalog = catalog().shownInFull();
    if (!catalog.problems().isEmpty()) {
      throw new MojoExecutionException("Broken exercise: " + catalog.problems().get(0));
    }
    SubmissionLabels labels = SubmissionLabels.read(exercises.toPath(), catalog.exercises());
    labels.warnings().forEach(warning -> getLog().warn(warning.toString()));
    List<Selftest.Outcome> outcomes = new Selftest(grader(runners)).run(labels.submissions());
    tell(outcomes);
  }

  private void tell(List<Selftest.Outcome> outcomes) throws MojoFailureException, IOException {
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
    keepOpenLimits(byExercise);
    if (!wrong.isEmpty()) {
      throw new MojoFailureException(
          "Submissions got another verdict than their folder says:\n" + String.join("\n", wrong));
    }
    getLog().info(outcomes.size() + " submissions got the verdict that their folder says.");
  }

  /** Of packages that leave the time limit to their right submissions. */
  private void keepOpenLimits(Map<String, List<Selftest.Outcome>> byExercise) throws IOException {
    Map<String, Duration> limits = new TreeMap<>();
    byExercise.forEach(
        (exercise, outcomes) ->
            Selftest.openTimeLimit(outcomes).ifPresent(limit -> limits.put(exercise, limit)));
    limits.forEach(
        (exercise, limit) ->
            getLog()
                .info(
                    exercise
                        + ": its package asks for a time limit of "
                        + Units.duration(limit)
                        + "; pysandbox:verify finds it in "
                        + limitsFile.getName()
                        + "."));
    if (!limits.isEmpty()) {
      MeasuredLimits.write(limitsFile.toPath(), limits);
    }
  }

  private static String line(Selftest.Outcome outcome) {
    String got = outcome.submission().name() + ": " + outcome.verdicts();
    List<String> violations = outcome.violations();
    if (violations.isEmpty()) {
      return got;
    }
    int more = violations.size() - MAX_VIOLATIONS;
    return got
        + "; "
        + String.join("; ", violations.subList(0, Math.min(MAX_VIOLATIONS, violations.size())))
        + (more > 0 ? "; and " + more + " more like these" : "");
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

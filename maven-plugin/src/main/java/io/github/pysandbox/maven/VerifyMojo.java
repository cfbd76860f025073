package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.cache.CachedGrading;
import io.github.pysandbox.grading.cache.MeasuredLimits;
import io.github.pysandbox.grading.cache.ResultCache;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import io.github.pysandbox.grading.load.Submissions;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Grades Python exercises: runs what was handed in against each exercise's cases, in the sandbox,
 * writes reports and fails the build where a case fails.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(
    name = "verify",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class VerifyMojo extends ExerciseMojo {

  /**
   * The folder with one's own programs, a folder for each exercise.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.submissions", defaultValue = "${basedir}/src/main/python")
  private File submissions;

  /**
   * The folder with the programs of a class, {@code <student>/<exercise>/}. Where it exists, it is
   * graded in place of one's own programs.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.submitted", defaultValue = "${basedir}/submitted")
  private File submitted;

  /**
   * The folder for the reports.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.reports", defaultValue = "${basedir}/target/pysandbox-reports")
  private File reports;

  /**
   * Reports to write beside Surefire's XML and {@code summary.json}: html, gradescope, exercism,
   * classroom50, csv.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.formats")
  private List<String> formats;

  /**
   * Help with a sentence beside the traceback or the difference, where an exercise does not forbid
   * it.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.advice", defaultValue = "true")
  private boolean advice;

  /**
   * Take results from an earlier run where neither submission nor exercise nor interpreter changed.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.cache", defaultValue = "true")
  private boolean cache;

  /**
   * The folder for results of earlier runs.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.cacheFolder", defaultValue = "${basedir}/target/pysandbox-cache")
  private File cacheFolder;

  /**
   * Fail where there is no case at all.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.failIfNoTests", defaultValue = "true")
  private boolean failIfNoTests;

  /**
   * Fail where {@code pysandbox.only} names exercises and none of them has a case.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.failIfNoSpecifiedTests", defaultValue = "true")
  private boolean failIfNoSpecifiedTests;

  /**
   * Report failed cases, but let the build succeed.
   *
   * @since 0.1.0
   */
  @Parameter(property = "maven.test.failure.ignore", defaultValue = "false")
  private boolean testFailureIgnore;

  /**
   * Do nothing, like the tests.
   *
   * @since 0.1.0
   */
  @Parameter(property = "skipTests", defaultValue = "false")
  private boolean skipTests;

  /**
   * Do nothing, like the tests.
   *
   * @since 0.1.0
   */
  @Parameter(property = "maven.test.skip", defaultValue = "false")
  private boolean skipTestCompilation;

  @Override
  boolean isSkipped() {
    return super.isSkipped() || skipTests || skipTestCompilation;
  }

  @Override
  void run(SandboxRunners runners)
      throws MojoExecutionException, MojoFailureException, IOException {
    ReportFiles files = ReportFiles.named(formats == null ? List.of() : formats);
    Gradebook gradebook = grade(runners);
    files.write(gradebook, reports.toPath());
    new Outcome(getLog(), reports.toPath(), testFailureIgnore).tell(gradebook);
    if (gradebook.cases().findAny().isEmpty()) {
      nothingToGrade();
    }
  }

  private Gradebook grade(SandboxRunners runners) throws IOException {
    ExerciseCatalog limited = catalog().within(MeasuredLimits.read(limitsFile.toPath()));
    ExerciseCatalog catalog = advice ? limited : limited.withoutAdvice();
    Submissions found =
        submitted.isDirectory()
            ? Submissions.ofClass(submitted.toPath(), catalog.exercises())
            : Submissions.ofOne(submissions.toPath(), catalog.exercises());
    List<SubmissionResult> results = results(runners, found.assignments());
    return new Gradebook(
        results,
        catalog.problems(),
        Stream.concat(catalog.warnings().stream(), found.warnings().stream()).toList(),
        InterpreterDigest.name(interpreter(), interpreterPath));
  }

  private List<SubmissionResult> results(SandboxRunners runners, List<Assignment> assignments)
      throws IOException {
    Grader grader = grader(runners);
    Optional<String> digest = InterpreterDigest.find(interpreter(), interpreterPath);
    if (!cache || digest.isEmpty()) {
      return grader.grade(assignments);
    }
    String context = digest.get() + "/" + hashSeeds + "/" + advice;
    ResultCache results = new ResultCache(cacheFolder.toPath(), exercises.toPath(), context);
    return new CachedGrading(grader, results).grade(assignments);
  }

  private void nothingToGrade() throws MojoFailureException {
    if (isSelective() ? failIfNoSpecifiedTests : failIfNoTests) {
      throw new MojoFailureException(
          "No cases were found in "
              + exercises.getName()
              + (isSelective() ? " for " + String.join(", ", only) : "")
              + "; if that is right, set pysandbox."
              + (isSelective() ? "failIfNoSpecifiedTests" : "failIfNoTests")
              + " to false.");
    }
  }
}

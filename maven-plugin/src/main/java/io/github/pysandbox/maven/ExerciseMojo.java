package io.github.pysandbox.maven;

import io.github.pysandbox.Interpreter;
import io.github.pysandbox.SandboxException;
import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/** What all goals have in common: where the exercises are, and how they are run. */
@NullUnmarked
abstract class ExerciseMojo extends AbstractMojo {

  /**
   * The folder with the exercises, one folder each.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.exercises", defaultValue = "${basedir}/src/test/exercises")
  protected File exercises;

  /**
   * The names of the exercises to look at; all by default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.only")
  protected List<String> only;

  /**
   * How many cases run at once; as many as there are processors by default.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.threads", defaultValue = "0")
  protected int threads;

  /**
   * Under how many string-hash seeds each case runs. More than one finds answers that depend on the
   * order of a set.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.hashSeeds", defaultValue = "1")
  protected int hashSeeds;

  /**
   * The Python that runs the programs: {@code cpython} or {@code rustpython}, for which the
   * artifact {@code pysandbox-rustpython} must be among the plugin's dependencies.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.interpreter", defaultValue = "cpython")
  private String interpreter;

  /**
   * A Python of one's own in place of the one inside: a WebAssembly module that is a command of
   * WASI Preview 1. Compiled when first needed and kept in the user's cache directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.interpreterPath")
  protected File interpreterPath;

  /**
   * Where {@code pysandbox:selftest} keeps the time limits of problem packages that leave them to
   * the right submissions, and {@code pysandbox:verify} looks for them.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "pysandbox.limitsFile",
      defaultValue = "${basedir}/target/pysandbox-limits.txt")
  protected File limitsFile;

  /**
   * Do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.skip", defaultValue = "false")
  protected boolean skip;

  /** Whether Maven may talk with its user. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (isSkipped()) {
      getLog().info("PySandbox is skipped.");
      return;
    }
    try (SandboxRunners runners =
        new SandboxRunners(interpreter(), Optional.ofNullable(interpreterPath).map(File::toPath))) {
      run(runners);
    } catch (SandboxException | BadExerciseException | IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("A file cannot be read or written: " + e, e);
    }
  }

  /** Reach the goal. */
  abstract void run(SandboxRunners runners)
      throws MojoExecutionException, MojoFailureException, IOException;

  /** Tell whether there is nothing to do. */
  boolean isSkipped() {
    return skip;
  }

  final Interpreter interpreter() {
    return Interpreter.named(interpreter);
  }

  final boolean isSelective() {
    return only != null && !only.isEmpty();
  }

  final ExerciseCatalog catalog() {
    ExerciseCatalog all = ExerciseCatalog.read(exercises.toPath());
    return isSelective() ? all.only(only) : all;
  }

  final Grader grader(SandboxRunners runners) {
    int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    return new Grader(runners, workers, hashSeeds, Terminal.progress(interactive, getLog()));
  }
}

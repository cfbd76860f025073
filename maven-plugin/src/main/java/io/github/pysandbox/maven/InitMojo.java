package io.github.pysandbox.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes a first exercise with tests, a reference solution and a wrong one. Never overwrites a
 * file.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  private static final List<String> FILES =
      List.of(
          "README.md",
          "exercise.yaml",
          "submissions/accepted/reference.py",
          "submissions/wrong_answer/forgets_the_comma.py",
          "tests/sample/1.ans",
          "tests/sample/1.in",
          "tests/secret/2.ans",
          "tests/secret/2.in");

  /**
   * The folder with the exercises.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.exercises", defaultValue = "${basedir}/src/test/exercises")
  private File exercises;

  /**
   * The folder with one's own programs.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.submissions", defaultValue = "${basedir}/src/main/python")
  private File submissions;

  /**
   * Do nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("PySandbox is skipped.");
      return;
    }
    try {
      Path exercise = exercises.toPath().resolve("hello");
      for (String file : FILES) {
        write(exercise.resolve(file), file);
      }
      Path own = submissions.toPath().resolve("hello/hello.py");
      write(own, "submissions/accepted/reference.py");
      getLog().info("Now run pysandbox:selftest, then pysandbox:verify.");
    } catch (IOException e) {
      throw new MojoExecutionException("The exercise cannot be written: " + e, e);
    }
  }

  private void write(Path file, String resource) throws IOException {
    if (Files.exists(file)) {
      getLog().info("is there already: " + file);
      return;
    }
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (InputStream stream =
        Objects.requireNonNull(InitMojo.class.getResourceAsStream("hello/" + resource))) {
      Files.copy(stream, file);
    }
    getLog().info("wrote " + file);
  }
}

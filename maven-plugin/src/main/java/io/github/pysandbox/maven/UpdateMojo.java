package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.load.AnswerUpdate;
import io.github.pysandbox.report.DiffText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;

/**
 * Writes the answer files from what the reference solution in {@code submissions/accepted/} prints,
 * after showing what changes.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "update", requiresProject = false, threadSafe = true)
public final class UpdateMojo extends ExerciseMojo {

  /**
   * Show what would change, and write nothing.
   *
   * @since 0.1.0
   */
  @Parameter(property = "pysandbox.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  void run(SandboxRunners runners) throws IOException {
    int changed = 0;
    for (Path exercise : folders()) {
      for (AnswerUpdate.Change change : AnswerUpdate.find(exercise, runners)) {
        show(change);
        changed++;
        if (!dryRun) {
          change.apply();
        }
      }
    }
    getLog().info(changed + (dryRun ? " answers would change." : " answers are written."));
  }

  private void show(AnswerUpdate.Change change) {
    getLog().info(change.name() + (change.before().isEmpty() ? " is new" : " changes"));
    String before = change.before().map(Bytes::text).orElse("");
    DiffText.lines(before, change.after().text(), Charset.defaultCharset())
        .forEach(line -> getLog().info("  " + line));
  }

  private List<Path> folders() throws IOException {
    Path root = exercises.toPath();
    if (Files.isDirectory(root.resolve("tests"))) {
      return List.of(root);
    }
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .filter(path -> Files.isDirectory(path.resolve("tests")))
          .filter(path -> !isSelective() || only.contains(String.valueOf(path.getFileName())))
          .sorted()
          .toList();
    }
  }
}

package io.github.pysandbox.grading.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes files of exercises and reads them back. */
record TestFolder(Path root) {

  TestFolder file(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  TestFolder pair(String path) throws IOException {
    return file(path + ".in", "in\n").file(path + ".ans", "ans\n");
  }

  Exercise one() {
    ExerciseCatalog catalog = ExerciseCatalog.read(root);
    assertThat(catalog.problems()).isEmpty();
    assertThat(catalog.exercises()).hasSize(1);
    return catalog.exercises().get(0);
  }

  String problem() {
    ExerciseCatalog catalog = ExerciseCatalog.read(root);
    assertThat(catalog.problems()).hasSize(1);
    return catalog.problems().get(0).toString();
  }
}

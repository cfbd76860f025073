package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Exercise;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the file to run: the exercise's entry, or else the one that stands out. */
final class EntryRules {

  private EntryRules() {}

  static Optional<String> entry(Exercise exercise, Map<String, byte[]> files) {
    if (exercise.entry().isPresent()) {
      return exercise.entry().filter(files::containsKey);
    }
    List<String> programs =
        files.keySet().stream()
            .filter(path -> path.endsWith(".py") && !path.contains("/"))
            .sorted()
            .toList();
    if (programs.size() == 1) {
      return Optional.of(programs.get(0));
    }
    return Stream.of(exercise.name() + ".py", "main.py").filter(files::containsKey).findFirst();
  }
}

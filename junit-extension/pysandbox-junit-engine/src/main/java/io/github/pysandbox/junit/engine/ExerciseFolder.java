package io.github.pysandbox.junit.engine;

import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Place;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.Submission;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import io.github.pysandbox.grading.load.Submissions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.DirectorySource;
import org.junit.platform.engine.support.descriptor.FilePosition;
import org.junit.platform.engine.support.descriptor.FileSource;

/**
 * A folder of exercises with the programs that are tested.
 *
 * @param path the folder
 * @param catalog the exercises in it
 * @param submissions the programs by the exercise's name
 */
record ExerciseFolder(Path path, ExerciseCatalog catalog, Map<String, Submission> submissions) {

  static ExerciseFolder read(Path path, Path submissions) {
    ExerciseCatalog catalog = ExerciseCatalog.read(path);
    Map<String, Submission> found =
        Submissions.ofOne(submissions, catalog.exercises()).assignments().stream()
            .collect(Collectors.toMap(given -> given.exercise().name(), Assignment::submission));
    return new ExerciseFolder(path, catalog, found);
  }

  /** What is tested; there is something for each exercise, if only that nothing was handed in. */
  Submission submission(Exercise exercise) {
    return Objects.requireNonNull(submissions.get(exercise.name()));
  }

  boolean isEmpty() {
    return catalog.exercises().isEmpty() && catalog.problems().isEmpty();
  }

  /** Where an exercise is: its own folder or archive. */
  TestSource source(Exercise exercise) {
    return existing(path.resolve(exercise.name()));
  }

  /** Where a case is written; where that is inside of an archive, where the exercise is. */
  TestSource source(Exercise exercise, Group.ScoredCase scored) {
    return scored.place().map(place -> source(exercise, place)).orElseGet(() -> source(exercise));
  }

  private TestSource source(Exercise exercise, Place place) {
    Path file = path.resolve(place.file());
    if (!Files.isRegularFile(file)) {
      return source(exercise);
    }
    return place.line() == 0
        ? FileSource.from(file.toFile())
        : FileSource.from(file.toFile(), FilePosition.from(place.line()));
  }

  TestSource source(Problem problem) {
    Path file = path.resolve(problem.file());
    return Files.isRegularFile(file) && problem.line() > 0
        ? FileSource.from(file.toFile(), FilePosition.from(problem.line()))
        : existing(file);
  }

  TestSource source() {
    return existing(path);
  }

  private TestSource existing(Path place) {
    if (Files.isRegularFile(place)) {
      return FileSource.from(place.toFile());
    }
    return DirectorySource.from((Files.isDirectory(place) ? place : path).toFile());
  }

  /** The exercises with a case that is written in a file. */
  List<Exercise> writtenIn(Path file) {
    Path wanted = file.toAbsolutePath().normalize();
    return catalog.exercises().stream()
        .filter(exercise -> exercise.cases().anyMatch(scored -> isIn(scored, wanted)))
        .toList();
  }

  boolean isIn(Group.ScoredCase scored, Path file) {
    Path wanted = file.toAbsolutePath().normalize();
    return scored
        .place()
        .filter(place -> path.resolve(place.file()).toAbsolutePath().normalize().equals(wanted))
        .isPresent();
  }
}

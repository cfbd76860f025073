package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The exercises in a folder, and what is wrong with those that could not be read.
 *
 * @param exercises the exercises that can be used, sorted by name
 * @param problems mistakes, each of which kept an exercise from being used
 * @param warnings things to look at
 */
public record ExerciseCatalog(
    List<Exercise> exercises, List<Problem> problems, List<Problem> warnings) {

  /** The file with defaults for all exercises. */
  static final String DEFAULTS = "exercises.yaml";

  /** Copy the lists. */
  public ExerciseCatalog {
    exercises = List.copyOf(exercises);
    problems = List.copyOf(problems);
    warnings = List.copyOf(warnings);
  }

  /**
   * Read the exercises in a folder, one to each folder below it, or the one that the folder itself
   * is.
   *
   * @param folder the folder
   * @return the exercises; a mistake in one does not keep the others from being read
   */
  public static ExerciseCatalog read(Path folder) {
    Reading reading = new Reading();
    if (!Files.isDirectory(folder)) {
      Path last = folder.getFileName();
      reading.problems.add(new Problem(String.valueOf(last), 0, "", "is not a folder"));
    } else {
      reading.readAll(folder.toAbsolutePath().normalize());
    }
    return new ExerciseCatalog(reading.exercises, reading.problems, reading.warnings);
  }

  /**
   * Keep some exercises only.
   *
   * @param names their names
   * @return a catalog with those of them that there are; what is wrong with others is left out
   */
  public ExerciseCatalog only(Collection<String> names) {
    List<Exercise> kept =
        exercises.stream().filter(exercise -> names.contains(exercise.name())).toList();
    return new ExerciseCatalog(
        kept,
        problems.stream().filter(problem -> isAbout(problem, names)).toList(),
        warnings.stream().filter(problem -> isAbout(problem, names)).toList());
  }

  /** Tell whether something is wrong with one of these exercises, or with what is for all. */
  private static boolean isAbout(Problem problem, Collection<String> names) {
    String file = problem.file();
    String top = file.contains("/") ? file.substring(0, file.indexOf('/')) : file;
    String exercise = Archive.isName(top) ? top.substring(0, top.lastIndexOf('.')) : top;
    return names.contains(exercise) || file.equals(DEFAULTS) || file.equals(".");
  }

  /**
   * Show all of every case, for the teacher's own eyes.
   *
   * @return a new catalog
   */
  public ExerciseCatalog shownInFull() {
    List<Exercise> shown = exercises.stream().map(Exercise::shownInFull).toList();
    return new ExerciseCatalog(shown, problems, warnings);
  }

  /**
   * Leave out the sentences of help, whatever the exercises say.
   *
   * @return a new catalog
   */
  public ExerciseCatalog withoutAdvice() {
    List<Exercise> silent = exercises.stream().map(Exercise::withoutAdvice).toList();
    return new ExerciseCatalog(silent, problems, warnings);
  }

  /**
   * Set the time limits that a selftest found, where packages have no absolute one.
   *
   * @param limits time limits by exercise
   * @return a new catalog
   */
  public ExerciseCatalog within(Map<String, Duration> limits) {
    List<Exercise> limited =
        exercises.stream()
            .map(
                exercise -> {
                  Duration limit = limits.get(exercise.name());
                  boolean isOpen = exercise.rules().time().isPresent();
                  return limit != null && isOpen ? exercise.within(limit) : exercise;
                })
            .toList();
    return new ExerciseCatalog(limited, problems, warnings);
  }

  /** What {@code exercises.yaml} in a folder says, if it is there. */
  static YamlMap defaults(Folder folder) {
    Path file = folder.root().resolve(DEFAULTS);
    return Files.exists(file)
        ? YamlMap.parse(DEFAULTS, folder.readText(file))
            .allow("entry", "points", "limits", "checker", "groups", "seed", "advice")
        : YamlMap.empty();
  }

  /** The lists while they grow. */
  private static final class Reading {

    private final List<Exercise> exercises = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    void readAll(Path path) {
      try {
        Folder folder = Folder.open(path, "");
        if (isExercise(folder)) {
          readOne(path, "", YamlMap.empty());
        } else {
          YamlMap defaults = defaults(folder);
          for (Path entry : folder.list(path)) {
            String name = Folder.lastName(entry);
            if (Files.isDirectory(entry) || Archive.isName(name)) {
              readOne(entry, name, defaults);
            }
          }
        }
      } catch (BadExerciseException e) {
        problems.add(e.problem());
      }
    }

    private void readOne(Path path, String name, YamlMap defaults) {
      try {
        Optional<Exercise> exercise = exercise(path, name, defaults);
        exercise.ifPresent(exercises::add);
        exercise.map(CaseOrder::warnings).ifPresent(warnings::addAll);
        if (exercise.isEmpty()) {
          warnings.add(new Problem(name, 0, "", "holds no exercise: no exercise.yaml, no tests/"));
        }
      } catch (BadExerciseException e) {
        problems.add(e.problem());
      }
    }

    private static Optional<Exercise> exercise(Path path, String name, YamlMap defaults) {
      if (!Files.isDirectory(path)) {
        return Optional.of(Archive.read(path));
      }
      Folder folder = Folder.open(path, name);
      if (KattisPackage.isIn(folder)) {
        return Optional.of(KattisPackage.read(Folder.lastName(path), folder));
      }
      return NativeExercise.isIn(folder)
          ? Optional.of(NativeExercise.read(Folder.lastName(path), folder, defaults))
          : Optional.empty();
    }

    private static boolean isExercise(Folder folder) {
      return NativeExercise.isIn(folder) || KattisPackage.isIn(folder);
    }
  }
}

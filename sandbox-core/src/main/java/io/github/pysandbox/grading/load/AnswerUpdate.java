package io.github.pysandbox.grading.load;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.Runners;
import io.github.pysandbox.grading.Submission;
import io.github.pysandbox.grading.cases.Stimulus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Works out what the answer files of an exercise should hold: what its reference solution prints.
 */
public final class AnswerUpdate {

  private static final Path REFERENCES = Path.of("submissions", "accepted");

  private final Folder exercise;
  private final Function<Script, Execution> runner;

  private AnswerUpdate(Folder exercise, Function<Script, Execution> runner) {
    this.exercise = exercise;
    this.runner = runner;
  }

  /**
   * Run the reference solution on every input.
   *
   * @param exercise the exercise's folder
   * @param runners runs scripts, under the exercise's limits and seed
   * @return the answer files that change; nothing is written yet
   * @throws BadExerciseException if there is no reference solution, or it fails
   */
  public static List<Change> find(Path exercise, Runners runners) {
    Path absolute = exercise.toAbsolutePath().normalize();
    Folder folder = Folder.open(absolute, Folder.lastName(absolute));
    Path parent = absolute.getParent();
    YamlMap defaults =
        parent == null ? YamlMap.empty() : ExerciseCatalog.defaults(Folder.open(parent, ""));
    RunConditions conditions = NativeExercise.conditions(folder, defaults);
    return new AnswerUpdate(folder, runners.runner(conditions)).find();
  }

  private List<Change> find() {
    Submission reference = reference();
    Path tests = exercise.root().resolve(NativeExercise.TESTS);
    List<Change> changes = new ArrayList<>();
    for (Path input : new KattisCases(exercise, Map.of()).inputs(tests, true)) {
      Path answer = KattisCases.beside(input, ".ans");
      Bytes printed = run(reference, input);
      Optional<Bytes> old =
          Files.exists(answer) ? Optional.of(Bytes.of(exercise.read(answer))) : Optional.empty();
      if (!old.equals(Optional.of(printed))) {
        changes.add(new Change(exercise.name(answer), answer, old, printed));
      }
    }
    return changes;
  }

  private Submission reference() {
    Path folder = exercise.root().resolve(REFERENCES);
    List<Path> programs = Files.isDirectory(folder) ? exercise.list(folder) : List.of();
    if (programs.isEmpty()) {
      throw refuse(folder, "holds no reference solution");
    }
    Path program = programs.get(0);
    if (Files.isDirectory(program)) {
      Map<String, byte[]> files = exercise.readAll(program);
      String main = files.containsKey("main.py") ? "main.py" : files.keySet().iterator().next();
      return new Submission("", files, Optional.of(main));
    }
    String entry = Folder.lastName(program);
    return new Submission("", Map.of(entry, exercise.read(program)), Optional.of(entry));
  }

  private Bytes run(Submission reference, Path input) {
    Path file = KattisCases.beside(input, ".yaml");
    CaseSettings settings =
        CaseSettings.read(
            Files.exists(file)
                ? YamlMap.parse(exercise.name(file), exercise.readText(file))
                : YamlMap.empty());
    Path extra = KattisCases.beside(input, ".files");
    Map<String, byte[]> files = Files.isDirectory(extra) ? exercise.readAll(extra) : Map.of();
    Stimulus stimulus = new Stimulus(Bytes.of(exercise.read(input)), settings.args(), files);
    Execution execution = runner.apply(stimulus.addTo(reference.mainScript()));
    if (execution.exitCode().orElse(-1) != settings.exitCode()) {
      throw refuse(input, "the reference solution failed: " + execution);
    }
    return Bytes.of(execution.stdoutBytes());
  }

  private BadExerciseException refuse(Path path, String sentence) {
    return new BadExerciseException(new Problem(exercise.name(path), 0, "", sentence));
  }

  /**
   * An answer file that changes.
   *
   * @param name the file's name, relative to the exercises
   * @param file the file
   * @param before what it holds; empty where it is missing
   * @param after what it should hold
   */
  public record Change(String name, Path file, Optional<Bytes> before, Bytes after) {

    /**
     * Write the file.
     *
     * @throws IOException if it cannot be written
     */
    public void apply() throws IOException {
      Files.write(file, after.toArray());
    }
  }
}

package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Place;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.cases.OutputExpectation;
import io.github.pysandbox.grading.cases.ProgramCase;
import io.github.pysandbox.grading.cases.Source;
import io.github.pysandbox.grading.cases.Stimulus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads the cases of one group: the files directly in one folder. */
final class CasesFolder {

  private static final List<String> ANSWERS = List.of(".ans", ".out");
  private static final List<String> PARTS = List.of(".ans", ".out", ".yaml", ".files");

  private final Folder exercise;
  private final Path folder;
  private final String prefix;
  private final Checker checker;
  private final Map<String, Path> files = new LinkedHashMap<>();

  private CasesFolder(Folder exercise, Path folder, String prefix, Checker checker) {
    this.exercise = exercise;
    this.folder = folder;
    this.prefix = prefix;
    this.checker = checker;
    exercise.list(folder).forEach(path -> files.put(Folder.lastName(path), path));
  }

  /**
   * Read a group.
   *
   * @param prefix what stands before the cases' names, empty or with a slash at its end
   */
  static List<LoadedCase> read(Folder exercise, Path folder, String prefix, Checker checker) {
    return new CasesFolder(exercise, folder, prefix, checker).read();
  }

  private List<LoadedCase> read() {
    List<LoadedCase> cases = new ArrayList<>();
    if (files.containsKey("input.txt") && files.containsKey("expected_output.txt")) {
      cases.add(inputOutput("1", path("input.txt"), path("expected_output.txt")));
    }
    for (String file : files.keySet()) {
      if (file.endsWith(".in")) {
        String base = base(file);
        cases.add(inputOutput(base, path(file), answer(base)));
      } else if (isWithoutInput(file)) {
        throw refuse(file, "there is no " + base(file) + ".in beside it");
      } else if (file.equals(FunctionCases.FILE)) {
        cases.addAll(FunctionCases.read(exercise, path(file), prefix, checker));
      } else if (file.equals(Classroom50.FILE)) {
        cases.addAll(Classroom50.read(exercise, path(file), prefix));
      } else if (UnittestFile.isName(file)) {
        cases.addAll(UnittestFile.read(exercise, path(file), prefix));
      }
    }
    return cases;
  }

  private LoadedCase inputOutput(String base, Path input, Path answer) {
    CaseSettings settings = CaseSettings.read(settings(base));
    Stimulus stimulus =
        new Stimulus(Bytes.of(exercise.read(input)), settings.args(), extraFiles(base));
    Bytes expected = Bytes.of(exercise.read(answer));
    checker
        .mistakeIn(expected)
        .ifPresent(
            mistake -> {
              throw refuse(Folder.lastName(answer), mistake);
            });
    OutputExpectation output =
        new OutputExpectation(Source.STDOUT, expected, stimulus.stdin(), checker);
    return new LoadedCase(
        new ProgramCase(
            prefix + base, settings.notes(), stimulus, settings.exitCode(), List.of(output)),
        settings.points(),
        new Place(exercise.name(input), 0));
  }

  private Path answer(String base) {
    return ANSWERS.stream()
        .map(ending -> files.get(base + ending))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow(() -> refuse(base + ".in", "there is no " + base + ".ans beside it"));
  }

  private YamlMap settings(String base) {
    return Optional.ofNullable(files.get(base + ".yaml"))
        .map(path -> YamlMap.parse(exercise.name(path), exercise.readText(path)))
        .orElse(YamlMap.empty());
  }

  private Map<String, byte[]> extraFiles(String base) {
    Path extra = folder.resolve(base + ".files");
    return Files.isDirectory(extra) ? exercise.readAll(extra) : Map.of();
  }

  private Path path(String file) {
    return Objects.requireNonNull(files.get(file));
  }

  /** Tell whether a file belongs to a case that is not there. */
  private boolean isWithoutInput(String file) {
    return !file.equals(FunctionCases.FILE)
        && PARTS.stream().anyMatch(file::endsWith)
        && !files.containsKey(base(file) + ".in");
  }

  private static String base(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  private BadExerciseException refuse(String file, String sentence) {
    return new BadExerciseException(
        new Problem(exercise.name(folder.resolve(file)), 0, "", sentence));
  }
}

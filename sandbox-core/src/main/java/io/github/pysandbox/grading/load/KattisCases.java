package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Case;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Finds the cases in a folder of a package and makes them. */
final class KattisCases {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}");

  private static final List<String> SETTINGS = List.of("test_group.yaml", "testdata.yaml");
  private static final List<String> PARTS = List.of(".ans", ".yaml", ".hint", ".desc", ".files");

  private final Folder folder;
  private final Map<String, byte[]> included;

  KattisCases(Folder folder, Map<String, byte[]> included) {
    this.folder = folder;
    this.included = included;
  }

  /** The inputs in a folder, sorted; of the folders below it too, if wanted. */
  List<Path> inputs(Path path, boolean deep) {
    List<Path> inputs = new ArrayList<>();
    if (!Files.isDirectory(path)) {
      return inputs;
    }
    for (Path entry : folder.list(path)) {
      String last = Folder.lastName(entry);
      if (Files.isDirectory(entry)) {
        if (deep && !last.endsWith(".files")) {
          inputs.addAll(inputs(entry, true));
        }
      } else if (last.endsWith(".in")) {
        inputs.add(named(entry, last));
      }
      if (isWithoutInput(entry)) {
        throw refuse(entry, "there is no input beside it");
      }
    }
    return inputs;
  }

  /** Tell whether a file belongs to a case that is not there. */
  private static boolean isWithoutInput(Path entry) {
    String last = Folder.lastName(entry);
    return !SETTINGS.contains(last)
        && PARTS.stream().anyMatch(last::endsWith)
        && !Files.exists(beside(entry, ".in"));
  }

  Place place(Path input) {
    return new Place(folder.name(input), 0);
  }

  private Path named(Path entry, String last) {
    if (!NAME.matcher(last).matches()) {
      throw refuse(entry, "the name must match " + NAME.pattern());
    }
    return entry;
  }

  /** The case of an input. */
  Case read(Path input, List<String> args, Case.Notes notes, Checker checker) {
    Path answer = beside(input, ".ans");
    if (!Files.exists(answer)) {
      throw refuse(input, "there is no " + Folder.lastName(answer) + " beside it");
    }
    Map<String, byte[]> files = new TreeMap<>(included);
    Path extra = beside(input, ".files");
    if (Files.isDirectory(extra)) {
      files.putAll(folder.readAll(extra));
    }
    Stimulus stimulus = new Stimulus(Bytes.of(folder.read(input)), args, files);
    OutputExpectation output =
        new OutputExpectation(
            Source.STDOUT, Bytes.of(folder.read(answer)), stimulus.stdin(), checker);
    return new ProgramCase(name(input), notes, stimulus, 0, List.of(output));
  }

  /** The path below {@code data/} without its ending. */
  String name(Path input) {
    String relative = folder.root().resolve("data").relativize(input).toString();
    String plain = relative.replace('\\', '/');
    return plain.endsWith(".in") ? plain.substring(0, plain.length() - 3) : plain;
  }

  /** The text of a file beside an input, where there is one. */
  Optional<String> text(Path input, String ending) {
    Path file = beside(input, ending);
    return Files.exists(file) ? Optional.of(folder.readText(file).strip()) : Optional.empty();
  }

  /** The settings in a file, empty where there is none. */
  YamlMap settings(Path file) {
    return Files.exists(file)
        ? YamlMap.parse(folder.name(file), folder.readText(file))
        : YamlMap.empty();
  }

  static Path beside(Path file, String ending) {
    String last = Folder.lastName(file);
    return file.resolveSibling(last.substring(0, last.lastIndexOf('.')) + ending);
  }

  YamlPlace place(Path file, String key) {
    return new YamlPlace(folder.name(file), 0, key);
  }

  private BadExerciseException refuse(Path path, String sentence) {
    return new BadExerciseException(new Problem(folder.name(path), 0, "", sentence));
  }
}

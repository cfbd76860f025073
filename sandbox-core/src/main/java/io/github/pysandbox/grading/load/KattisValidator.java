package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.check.Checkers;
import io.github.pysandbox.grading.check.FloatTolerance;
import io.github.pysandbox.grading.check.TokenOptions;
import io.github.pysandbox.grading.check.TokenOptions.Spaces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A package's output validator: the default one, or a Python program. What cannot run in the
 * sandbox is refused by name.
 */
final class KattisValidator {

  private static final List<String> REFUSED = List.of("interactive", "multi-pass", "submit-answer");

  private final Optional<Program> program;

  private KattisValidator(Optional<Program> program) {
    this.program = program;
  }

  static KattisValidator of(Folder folder, YamlMap settings, boolean legacy) {
    Optional<YamlValue> kind = settings.get(legacy ? "validation" : "type");
    List<String> words = kind.map(KattisValidator::words).orElse(List.of());
    for (String word : words) {
      if (REFUSED.contains(word)) {
        throw kind.orElseThrow().refuse(word + " problems cannot be graded here");
      }
    }
    Path path = folder.root().resolve(legacy ? "output_validators" : "output_validator");
    boolean custom = legacy ? words.contains("custom") : Files.exists(path);
    return new KattisValidator(custom ? Optional.of(program(folder, path)) : Optional.empty());
  }

  /** A text of words, or a list of them. */
  static List<String> words(YamlValue value) {
    return value.isList()
        ? value.asList().stream().map(YamlValue::text).toList()
        : Arrays.stream(value.text().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  private static Program program(Folder folder, Path path) {
    List<Path> files = new ArrayList<>();
    if (Files.isDirectory(path)) {
      for (Path entry : folder.list(path)) {
        files.addAll(Files.isDirectory(entry) ? folder.list(entry) : List.of(entry));
      }
    }
    if (files.size() != 1 || !Folder.lastName(files.get(0)).endsWith(".py")) {
      throw new BadExerciseException(
          new Problem(
              folder.name(path), 0, "", "must hold one Python file: others cannot run here"));
    }
    Path file = files.get(0);
    return new Program(Folder.lastName(file), Bytes.of(folder.read(file)));
  }

  /** The checker for cases with these arguments, worth so many points. */
  Checker checker(List<String> args, double points, YamlPlace place) {
    return program
        .map(found -> Checkers.custom(found.name(), found.source(), args, points))
        .orElseGet(() -> Checkers.tokens(options(args, place)));
  }

  private static TokenOptions options(List<String> args, YamlPlace place) {
    double absolute = -1;
    double relative = -1;
    boolean caseSensitive = false;
    Spaces spaces = Spaces.IGNORED;
    for (int i = 0; i < args.size(); i++) {
      switch (args.get(i)) {
        case "case_sensitive" -> caseSensitive = true;
        case "space_change_sensitive" -> spaces = Spaces.ALL;
        case "float_absolute_tolerance" -> absolute = number(args, ++i, place);
        case "float_relative_tolerance" -> relative = number(args, ++i, place);
        case "float_tolerance" -> {
          absolute = number(args, ++i, place);
          relative = absolute;
        }
        default -> throw place.refuse("\"" + args.get(i) + "\" is not an option of the validator");
      }
    }
    return new TokenOptions(new FloatTolerance(absolute, relative), caseSensitive, spaces);
  }

  private static double number(List<String> args, int index, YamlPlace place) {
    try {
      return Double.parseDouble(args.get(index));
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw place.refuse(args.get(index - 1) + " needs a number after it");
    }
  }

  private record Program(String name, Bytes source) {}
}

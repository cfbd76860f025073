package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.check.CheckerProgram;
import io.github.pysandbox.grading.check.Checkers;
import io.github.pysandbox.grading.check.FloatTolerance;
import io.github.pysandbox.grading.check.ScoreScale;
import io.github.pysandbox.grading.check.TokenOptions;
import io.github.pysandbox.grading.check.TokenOptions.Spaces;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A package's output validator: the default one, or a Python program. What cannot run in the
 * sandbox is refused by name.
 */
final class KattisValidator {

  private static final List<String> REFUSED = List.of("interactive", "multi-pass", "submit-answer");

  private static final String PACKAGE_MAIN = "__main__.py";

  private final Optional<CheckerProgram> program;

  private KattisValidator(Optional<CheckerProgram> program) {
    this.program = program;
  }

  static KattisValidator of(
      Folder folder, YamlMap settings, boolean legacy, KattisConstants constants) {
    Optional<YamlValue> kind = settings.get(legacy ? "validation" : "type");
    List<String> words = kind.map(KattisValidator::words).orElse(List.of());
    for (String word : words) {
      if (REFUSED.contains(word)) {
        throw kind.orElseThrow().refuse(word + " problems cannot be graded here");
      }
    }
    Path path = folder.root().resolve(legacy ? "output_validators" : "output_validator");
    boolean custom = legacy ? words.contains("custom") : Files.exists(path);
    return new KattisValidator(
        custom ? Optional.of(program(folder, path, constants)) : Optional.empty());
  }

  /** A text of words, or a list of them. */
  static List<String> words(YamlValue value) {
    return value.isList()
        ? value.asList().stream().map(YamlValue::text).toList()
        : Arrays.stream(value.text().split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
  }

  /** One Python file, or a folder of them with a main one, perhaps in a folder of its own. */
  private static CheckerProgram program(Folder folder, Path path, KattisConstants constants) {
    List<Path> entries = Files.isDirectory(path) ? folder.list(path) : List.of();
    Path top = entries.size() == 1 && Files.isDirectory(entries.get(0)) ? entries.get(0) : path;
    Map<String, Bytes> files = new TreeMap<>();
    if (Files.isDirectory(top)) {
      constants
          .in(folder.readAll(top))
          .forEach((name, content) -> files.put(name, Bytes.of(content)));
    }
    List<String> names = List.copyOf(files.keySet());
    boolean isOne = names.size() == 1 && names.get(0).endsWith(".py");
    boolean isPackage =
        files.containsKey(PACKAGE_MAIN) && !names.contains("build") && !names.contains("run");
    if (!isOne && !isPackage) {
      throw new BadExerciseException(
          new Problem(
              folder.name(path),
              0,
              "",
              "must hold one Python file, or several with "
                  + PACKAGE_MAIN
                  + " among them: others cannot run here"));
    }
    return new CheckerProgram(isOne ? names.get(0) : PACKAGE_MAIN, files);
  }

  /** Tell whether the validator is a program of the package's own. */
  boolean isCustom() {
    return program.isPresent();
  }

  /** The checker for cases with these arguments, whose scores have this scale. */
  Checker checker(List<String> args, ScoreScale scale, YamlPlace place) {
    return program
        .map(found -> Checkers.custom(found, args, scale))
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
        case "float_absolute_tolerance" -> absolute = number(args, ++i, absolute, place);
        case "float_relative_tolerance" -> relative = number(args, ++i, relative, place);
        case "float_tolerance" -> {
          absolute = number(args, ++i, Math.max(absolute, relative), place);
          relative = absolute;
        }
        default -> throw place.refuse("\"" + args.get(i) + "\" is not an option of the validator");
      }
    }
    return new TokenOptions(new FloatTolerance(absolute, relative), caseSensitive, spaces);
  }

  private static double number(List<String> args, int index, double before, YamlPlace place) {
    if (before >= 0) {
      throw place.refuse(args.get(index - 1) + " sets a tolerance that is set already");
    }
    try {
      double value = Double.parseDouble(args.get(index));
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException | IndexOutOfBoundsException e) {
      throw place.refuse(args.get(index - 1) + " needs a number after it");
    }
    throw place.refuse(args.get(index - 1) + " needs a number of 0 or more after it");
  }
}

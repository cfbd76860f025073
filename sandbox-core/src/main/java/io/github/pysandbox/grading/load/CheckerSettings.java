package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.check.CheckerProgram;
import io.github.pysandbox.grading.check.Checkers;
import io.github.pysandbox.grading.check.FloatTolerance;
import io.github.pysandbox.grading.check.ScoreScale;
import io.github.pysandbox.grading.check.TokenOptions;
import io.github.pysandbox.grading.check.TokenOptions.Spaces;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the key {@code checker}. */
final class CheckerSettings {

  private static final String TYPES = "tokens, exact, unordered-lines, regex, custom";

  private CheckerSettings() {}

  /** Read a mapping, or the type alone. */
  static Checker read(YamlValue value, Folder exercise) {
    if (value.node() instanceof ScalarNode) {
      return ofType(value, YamlMap.empty(), exercise);
    }
    YamlMap map = value.asMap();
    YamlValue type = map.get("type").orElseThrow(() -> value.refuse("needs a type: " + TYPES));
    return ofType(type, map, exercise);
  }

  private static Checker ofType(YamlValue type, YamlMap map, Folder exercise) {
    return switch (type.text()) {
      case "tokens" -> tokens(map);
      case "exact" -> plain(map, Checkers.exact());
      case "unordered-lines" -> plain(map, Checkers.unorderedLines());
      case "regex" -> plain(map, Checkers.regex());
      case "custom" -> custom(type, map, exercise);
      default -> throw type.refuse(type.quoted() + " is not a checker; allowed are " + TYPES);
    };
  }

  private static Checker plain(YamlMap map, Checker checker) {
    map.allow("type");
    return checker;
  }

  private static Checker custom(YamlValue type, YamlMap map, Folder exercise) {
    map.allow("type", "file", "args");
    YamlValue file = map.get("file").orElseThrow(() -> type.refuse("custom needs a file"));
    if (!PlainPath.isPlain(file.text()) || !exercise.hasFile(file.text())) {
      throw file.refuse(file.quoted() + " is not a file of the exercise");
    }
    Bytes source = Bytes.of(exercise.read(exercise.root().resolve(file.text())));
    List<String> args = map.get("args").map(CaseSettings::args).orElse(List.of());
    CheckerProgram program = new CheckerProgram(file.text(), Map.of(file.text(), source));
    return Checkers.custom(program, args, ScoreScale.upTo(1));
  }

  private static Checker tokens(YamlMap map) {
    map.allow(
        "type",
        "float_tolerance",
        "float_absolute_tolerance",
        "float_relative_tolerance",
        "case_sensitive",
        "space_change_sensitive");
    boolean caseSensitive = map.get("case_sensitive").map(YamlValue::flag).orElse(true);
    boolean spaces = map.get("space_change_sensitive").map(YamlValue::flag).orElse(false);
    return Checkers.tokens(
        new TokenOptions(tolerance(map), caseSensitive, spaces ? Spaces.BETWEEN : Spaces.IGNORED));
  }

  static FloatTolerance tolerance(YamlMap map) {
    double both = map.get("float_tolerance").map(YamlValue::number).orElse(-1.0);
    return new FloatTolerance(
        map.get("float_absolute_tolerance").map(YamlValue::number).orElse(both),
        map.get("float_relative_tolerance").map(YamlValue::number).orElse(both));
  }
}

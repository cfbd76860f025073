package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.cases.OutputExpectation;
import io.github.pysandbox.grading.cases.ProgramCase;
import io.github.pysandbox.grading.cases.Source;
import io.github.pysandbox.grading.cases.Stimulus;
import io.github.pysandbox.grading.check.Checkers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code tests.json} of schema {@code classroom50/tests/v1}; JSON is read as YAML is. */
final class Classroom50 {

  /** The file's name. */
  static final String FILE = "tests.json";

  private Classroom50() {}

  static List<LoadedCase> read(Folder exercise, Path file, String prefix) {
    YamlMap root = YamlMap.parse(exercise.name(file), exercise.readText(file));
    root.allow("schema", "tests");
    List<LoadedCase> cases = new ArrayList<>();
    for (YamlValue test : root.get("tests").map(YamlValue::asList).orElse(List.of())) {
      cases.add(read(test, prefix));
    }
    return cases;
  }

  private static LoadedCase read(YamlValue place, String prefix) {
    YamlMap test =
        place.asMap().allow("name", "type", "input", "expected", "comparison", "timeout", "points");
    YamlValue name = test.get("name").orElseThrow(() -> place.refuse("needs a name"));
    test.get("type")
        .filter(type -> !type.text().equals("io"))
        .ifPresent(
            type -> {
              throw type.refuse(type.quoted() + " tests cannot be graded here; only io");
            });
    Bytes input = text(test, "input");
    Stimulus stimulus = new Stimulus(input, List.of(), Map.of());
    OutputExpectation output =
        new OutputExpectation(Source.STDOUT, text(test, "expected"), input, checker(test));
    Case result =
        new ProgramCase(prefix + name.text(), Case.Notes.NONE, stimulus, 0, List.of(output));
    return new LoadedCase(result, test.get("points").map(YamlValue::number));
  }

  private static Bytes text(YamlMap test, String key) {
    return test.get(key).map(YamlValue::text).map(Bytes::of).orElse(Bytes.EMPTY);
  }

  private static Checker checker(YamlMap test) {
    Optional<YamlValue> comparison = test.get("comparison");
    return switch (comparison.map(YamlValue::text).orElse("included")) {
      case "exact" -> Checkers.trimmed();
      case "included" -> Checkers.included();
      case "regex" -> Checkers.regex();
      default ->
          throw comparison
              .orElseThrow()
              .refuse(comparison.get().quoted() + " is not one of exact, included, regex");
    };
  }
}

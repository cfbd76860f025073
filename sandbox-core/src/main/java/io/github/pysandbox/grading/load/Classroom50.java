package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.cases.OutputExpectation;
import io.github.pysandbox.grading.cases.ProgramCase;
import io.github.pysandbox.grading.cases.Source;
import io.github.pysandbox.grading.cases.Stimulus;
import io.github.pysandbox.grading.check.Checkers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code tests.json} of schema {@code classroom50/tests/v1}; JSON is read as YAML is. */
final class Classroom50 {

  /** The file's name. */
  static final String FILE = "tests.json";

  private static final String SCHEMA = "classroom50/tests/v1";
  private static final int MAX_SECONDS = 600;
  private static final Duration USUAL_TIME = Duration.ofSeconds(10);

  private final Folder exercise;
  private final Path file;
  private final String prefix;
  private final Optional<YamlValue> usualDetails;
  private final Set<String> names = new HashSet<>();

  private Classroom50(Folder exercise, Path file, String prefix, YamlMap root) {
    this.exercise = exercise;
    this.file = file;
    this.prefix = prefix;
    this.usualDetails =
        root.map("defaults")
            .allow("failure-details", "show-output", "show-command")
            .get("failure-details");
  }

  static List<LoadedCase> read(Folder exercise, Path file, String prefix) {
    YamlMap root = YamlMap.parse(exercise.name(file), exercise.readText(file));
    root.allow("schema", "tests", "defaults");
    root.get("schema")
        .filter(schema -> !schema.text().equals(SCHEMA))
        .ifPresent(
            schema -> {
              throw schema.refuse(schema.quoted() + " is not " + SCHEMA);
            });
    Classroom50 reader = new Classroom50(exercise, file, prefix, root);
    List<YamlValue> tests = root.get("tests").map(YamlValue::asList).orElse(List.of());
    boolean pointsGiven = tests.stream().anyMatch(test -> test.asMap().has("points"));
    List<LoadedCase> cases = new ArrayList<>();
    for (YamlValue test : tests) {
      cases.add(reader.read(test, pointsGiven));
    }
    return cases;
  }

  private LoadedCase read(YamlValue place, boolean pointsGiven) {
    YamlMap test =
        place
            .asMap()
            .allow(
                "name",
                "type",
                "setup",
                "run",
                "input",
                "input-file",
                "expected",
                "expected-file",
                "comparison",
                "timeout",
                "points",
                "failure-details",
                "show-output",
                "show-command");
    refuseForeign(test);
    Optional<Command> command = test.get("run").map(Command::read);
    Bytes input = text(test, "input");
    Stimulus stimulus = new Stimulus(input, command.map(Command::args).orElse(List.of()), Map.of());
    Bytes expected = text(test, "expected");
    Checker checker = checker(test);
    checker
        .mistakeIn(expected)
        .ifPresent(
            mistake -> {
              throw test.get("expected").orElse(place).refuse(mistake);
            });
    OutputExpectation output = new OutputExpectation(Source.STDOUT, expected, input, checker);
    Case result =
        new ProgramCase(name(place, test), Case.Notes.NONE, stimulus, 0, List.of(output))
            .within(time(test));
    // A test without points is there for information, once others have some.
    Optional<Double> points = test.get("points").map(YamlValue::number);
    return new LoadedCase(
        result,
        pointsGiven ? points.or(() -> Optional.of(0.0)) : points,
        show(test),
        command.map(Command::program),
        place.place());
  }

  private static void refuseForeign(YamlMap test) {
    test.get("type")
        .filter(type -> !type.text().equals("io"))
        .ifPresent(
            type -> {
              throw type.refuse(type.quoted() + " tests cannot be graded here; only io");
            });
    test.get("setup")
        .filter(setup -> !setup.text().isBlank())
        .ifPresent(
            setup -> {
              throw setup.refuse("commands of a shell cannot run here");
            });
  }

  private String name(YamlValue place, YamlMap test) {
    YamlValue name = test.get("name").orElseThrow(() -> place.refuse("needs a name"));
    if (!names.add(name.text())) {
      throw name.refuse(name.quoted() + " is the name of another test too");
    }
    return prefix + name.text();
  }

  /** A text that stands in the test, or in a file beside it. */
  private Bytes text(YamlMap test, String key) {
    Optional<YamlValue> named = test.get(key + "-file");
    if (named.isEmpty()) {
      return test.get(key).map(YamlValue::text).map(Bytes::of).orElse(Bytes.EMPTY);
    }
    YamlValue path = named.get();
    if (!PlainPath.isPlain(path.text())) {
      throw path.refuse(path.quoted() + " is not a plain relative path");
    }
    return Bytes.of(exercise.read(file.resolveSibling(path.text())));
  }

  private static Checker checker(YamlMap test) {
    Optional<YamlValue> comparison = test.get("comparison");
    return switch (comparison.map(YamlValue::text).orElse("included")) {
      case "exact" -> Checkers.trimmed();
      case "included" -> Checkers.included();
      case "regex" -> Checkers.regexInside();
      default ->
          throw comparison
              .orElseThrow()
              .refuse(comparison.get().quoted() + " is not one of exact, included, regex");
    };
  }

  /** In seconds; none and 0 mean Classroom 50's usual time. */
  private static Duration time(YamlMap test) {
    return test.get("timeout")
        .map(value -> value.integer(0, MAX_SECONDS))
        .filter(seconds -> seconds > 0)
        .map(Duration::ofSeconds)
        .orElse(USUAL_TIME);
  }

  private Optional<Show> show(YamlMap test) {
    return test.get("failure-details").or(() -> usualDetails).map(Classroom50::show);
  }

  private static Show show(YamlValue details) {
    return switch (details.text()) {
      case "full" -> Show.FULL;
      case "actual-only" -> Show.ACTUAL_ONLY;
      case "none" -> Show.VERDICT_ONLY;
      default -> throw details.refuse(details.quoted() + " is not one of full, actual-only, none");
    };
  }
}

package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.cases.ExceptionExpectation;
import io.github.pysandbox.grading.cases.Expectation;
import io.github.pysandbox.grading.cases.FunctionCase;
import io.github.pysandbox.grading.cases.OutputExpectation;
import io.github.pysandbox.grading.cases.ProgramCase;
import io.github.pysandbox.grading.cases.ReturnExpectation;
import io.github.pysandbox.grading.cases.Source;
import io.github.pysandbox.grading.cases.Stimulus;
import io.github.pysandbox.grading.check.FloatTolerance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code cases.yaml}: calls of functions, and runs of the program, with what is expected. */
final class FunctionCases {

  /** The file's name. */
  static final String FILE = "cases.yaml";

  private static final String[] KEYS = {
    "expression",
    "statement",
    "stdin",
    "args",
    "return",
    "stdout",
    "stderr",
    "exception",
    "exit_code",
    "output_files",
    "float_tolerance",
    "points",
    "hint",
    "description"
  };

  private final YamlValue place;
  private final YamlMap map;
  private final Checker checker;
  private final Stimulus stimulus;

  private FunctionCases(YamlValue place, Checker checker) {
    this.place = place;
    this.map = place.asMap().allow(KEYS);
    this.checker = checker;
    this.stimulus =
        new Stimulus(
            map.get("stdin").map(YamlValue::text).map(Bytes::of).orElse(Bytes.EMPTY),
            map.get("args").map(CaseSettings::args).orElse(List.of()),
            Map.of());
  }

  static List<LoadedCase> read(Folder exercise, Path file, String prefix, Checker checker) {
    Optional<YamlValue> root = YamlFile.parse(exercise.name(file), exercise.readText(file));
    if (root.isEmpty() || root.get().isNull()) {
      return List.of();
    }
    List<YamlValue> items = root.get().asList();
    int digits = String.valueOf(items.size()).length();
    List<LoadedCase> cases = new ArrayList<>();
    for (YamlValue item : items) {
      String number = String.format("%0" + digits + "d", cases.size() + 1);
      cases.add(new FunctionCases(item, checker).read(prefix + "cases/" + number));
    }
    return cases;
  }

  private LoadedCase read(String name) {
    Optional<FunctionCase.Question> question = question();
    int exitCode = map.get("exit_code").map(value -> (int) value.integer(0, 255)).orElse(0);
    Case.Notes notes = CaseSettings.notes(map);
    if (question.isEmpty() && map.has("return")) {
      throw place.refuse("has a return but no expression whose value it could be");
    }
    Case test =
        question.isEmpty()
            ? new ProgramCase(name, notes, stimulus, exitCode, expectations())
            : new FunctionCase(
                name,
                notes,
                question.get(),
                stimulus,
                new FunctionCase.Answer(value(), exitCode, expectations()));
    return new LoadedCase(test, map.get("points").map(YamlValue::number), place.place());
  }

  private Optional<FunctionCase.Question> question() {
    Optional<YamlValue> expression = map.get("expression");
    Optional<YamlValue> statement = map.get("statement");
    if (expression.isPresent() && statement.isPresent()) {
      throw place.refuse("has both an expression and a statement; only one of them can be");
    }
    return expression
        .map(value -> new FunctionCase.Question(value.text().strip(), true))
        .or(() -> statement.map(value -> new FunctionCase.Question(value.text(), false)));
  }

  private Optional<ReturnExpectation> value() {
    return map.raw("return")
        .map(value -> new ReturnExpectation(PythonValues.read(value), tolerance()));
  }

  private FloatTolerance tolerance() {
    return map.get("float_tolerance")
        .map(YamlValue::number)
        .map(value -> new FloatTolerance(value, value))
        .orElse(FloatTolerance.NONE);
  }

  private List<Expectation> expectations() {
    List<Expectation> all = new ArrayList<>();
    map.get("exception").map(FunctionCases::exception).ifPresent(all::add);
    map.get("stdout").map(value -> output(Source.STDOUT, value)).ifPresent(all::add);
    map.get("stderr").map(value -> output(Source.STDERR, value)).ifPresent(all::add);
    map.map("output_files")
        .entries()
        .forEach((path, value) -> all.add(output(file(path, value), value)));
    return all;
  }

  private static Source file(String path, YamlValue value) {
    if (!PlainPath.isPlain(path)) {
      throw value.refuse("is not a plain relative path");
    }
    return Source.file(path);
  }

  private static Expectation exception(YamlValue value) {
    YamlMap map = value.asMap().allow("type", "message");
    YamlValue type = map.get("type").orElseThrow(() -> value.refuse("needs a type"));
    return new ExceptionExpectation(type.text(), map.get("message").map(YamlValue::text));
  }

  private Expectation output(Source source, YamlValue value) {
    Bytes expected = Bytes.of(value.text());
    return new OutputExpectation(source, expected, stimulus.stdin(), checker);
  }
}

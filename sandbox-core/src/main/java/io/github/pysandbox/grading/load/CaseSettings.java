package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Case;
import java.util.List;
import java.util.Optional;

/**
 * What the file {@code X.yaml} says about the case {@code X}.
 *
 * @param args the program's arguments
 * @param points the points it can earn, where they are given
 * @param notes description and hint
 * @param exitCode the right exit code
 */
record CaseSettings(List<String> args, Optional<Double> points, Case.Notes notes, int exitCode) {

  static CaseSettings read(YamlMap map) {
    map.allow("args", "points", "hint", "description", "exit_code");
    return new CaseSettings(
        map.get("args").map(CaseSettings::args).orElse(List.of()),
        map.get("points").map(YamlValue::number),
        notes(map),
        map.get("exit_code").map(value -> (int) value.integer(0, 255)).orElse(0));
  }

  static Case.Notes notes(YamlMap map) {
    return new Case.Notes(
        map.get("description").map(YamlValue::text), map.get("hint").map(YamlValue::text));
  }

  static List<String> args(YamlValue value) {
    return value.asList().stream().map(YamlValue::text).toList();
  }
}

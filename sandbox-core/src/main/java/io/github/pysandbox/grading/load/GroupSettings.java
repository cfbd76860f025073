package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Show;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What exercise files say about a group.
 *
 * @param points the points it can earn, where they are given
 * @param aggregate how they follow from the cases
 * @param show how much a student may see
 * @param require groups that must pass first
 * @param checker its own checker, where it has one
 */
record GroupSettings(
    Optional<Double> points,
    Aggregate aggregate,
    Show show,
    List<String> require,
    Optional<Checker> checker) {

  static GroupSettings read(String name, YamlMap map, Folder exercise) {
    map.allow("points", "aggregate", "show", "require", "checker");
    return new GroupSettings(
        map.get("points").map(YamlValue::number),
        map.get("aggregate")
            .map(value -> choose(value, Aggregate.values(), Aggregate::key))
            .orElse(Aggregate.SUM),
        map.get("show")
            .map(value -> choose(value, Show.values(), Show::key))
            .orElse(usualShow(name)),
        map.get("require").map(GroupSettings::names).orElse(List.of()),
        map.get("checker").map(value -> CheckerSettings.read(value, exercise)));
  }

  /** What the groups' names promise: secret cases tell their verdict only. */
  private static Show usualShow(String name) {
    return name.equals("secret") || name.equals("hidden") ? Show.VERDICT_ONLY : Show.FULL;
  }

  private static List<String> names(YamlValue value) {
    return value.asList().stream().map(YamlValue::text).toList();
  }

  static <T> T choose(YamlValue value, T[] all, Function<T, String> key) {
    return Arrays.stream(all)
        .filter(one -> key.apply(one).equals(value.text()))
        .findFirst()
        .orElseThrow(
            () ->
                value.refuse(
                    value.quoted()
                        + " is not one of "
                        + Arrays.stream(all).map(key).collect(Collectors.joining(", "))));
  }
}

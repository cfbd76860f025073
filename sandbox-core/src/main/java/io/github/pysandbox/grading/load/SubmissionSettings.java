package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.SubmissionRule;
import io.github.pysandbox.grading.SubmissionRule.ScoreRange;
import io.github.pysandbox.grading.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What {@code submissions.yaml} of a 2025-09 package says about the submissions of one pattern. */
final class SubmissionSettings {

  private static final Set<String> RULE_KEYS =
      Set.of("permitted", "required", "score", "message", "use_for_time_limit");
  private static final Set<String> OTHER_KEYS =
      Set.of("language", "entrypoint", "authors", "model_solution");
  private static final List<String> VERDICTS = List.of("AC", "WA", "TLE", "RTE");

  private final String pattern;
  private final Glob glob;
  private final YamlValue value;
  private final YamlMap map;
  private final Set<String> names;

  private SubmissionSettings(String pattern, YamlValue value, Set<String> names) {
    this.pattern = pattern;
    this.glob = Glob.of(value, pattern);
    this.value = value;
    this.map = value.asMap();
    this.names = names;
  }

  static List<SubmissionSettings> read(String file, String text, Exercise exercise) {
    Set<String> names = new TreeSet<>();
    exercise.cases().forEach(scored -> names.add(scored.test().name()));
    exercise.root().all().map(Group::name).forEach(names::add);
    List<SubmissionSettings> all = new ArrayList<>();
    for (Map.Entry<String, YamlValue> entry : YamlMap.parse(file, text).entries().entrySet()) {
      SubmissionSettings settings = new SubmissionSettings(entry.getKey(), entry.getValue(), names);
      settings.rules();
      all.add(settings);
    }
    return all;
  }

  String pattern() {
    return pattern;
  }

  YamlValue place() {
    return value;
  }

  boolean matches(String path) {
    return glob.matches(path);
  }

  /** Tell whether a folder is meant, so that its submissions have rules of their own. */
  boolean isAbout(String folder) {
    return pattern.equals(folder) || glob.matches(folder + "/x");
  }

  boolean isPython() {
    return map.get("language").map(YamlValue::text).orElse("python3").equals("python3");
  }

  Optional<String> entry() {
    return map.get("entrypoint").map(YamlValue::text);
  }

  boolean countsForTime() {
    return !map.get("use_for_time_limit").map(YamlValue::text).orElse("lower").equals("false");
  }

  /** The rules in this place, of the submission as a whole and of some cases. */
  List<SubmissionRule> rules() {
    List<SubmissionRule> rules = new ArrayList<>();
    if (map.entries().keySet().stream().anyMatch(RULE_KEYS::contains)) {
      rules.add(rule(map, value, name -> true));
    }
    map.entries()
        .forEach(
            (key, inner) -> {
              if (!RULE_KEYS.contains(key) && !OTHER_KEYS.contains(key)) {
                rules.add(ofCases(key, inner));
              }
            });
    return rules;
  }

  /** The rules of a folder in place of the usual ones; what is not said is inherited. */
  List<SubmissionRule> replacing(List<SubmissionRule> usual) {
    List<SubmissionRule> rules = new ArrayList<>();
    for (SubmissionRule own : rules()) {
      boolean isWhole = own.covers().test("") && !usual.isEmpty();
      rules.add(isWhole ? inheriting(own, usual.get(0)) : own);
    }
    return rules.stream().anyMatch(rule -> rule.covers().test("")) ? rules : joined(usual, rules);
  }

  private static List<SubmissionRule> joined(
      List<SubmissionRule> left, List<SubmissionRule> right) {
    List<SubmissionRule> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }

  private SubmissionRule inheriting(SubmissionRule own, SubmissionRule usual) {
    return new SubmissionRule(
        own.place(),
        own.covers(),
        map.has("permitted") ? own.permitted() : usual.permitted(),
        map.has("required") ? own.required() : usual.required(),
        own.score(),
        own.message());
  }

  private SubmissionRule ofCases(String key, YamlValue inner) {
    Glob cases = Glob.of(inner, key);
    if (!inner.isMap() || names.stream().noneMatch(cases::matches)) {
      Set<String> allowed = new TreeSet<>(RULE_KEYS);
      allowed.addAll(OTHER_KEYS);
      throw inner.refuse(
          "is neither a case or a group nor a key; allowed are " + String.join(", ", allowed));
    }
    YamlMap rule = inner.asMap().allow(RULE_KEYS.toArray(String[]::new));
    return rule(rule, inner, cases::matches);
  }

  private static SubmissionRule rule(YamlMap map, YamlValue place, Predicate<String> covers) {
    map.get("use_for_time_limit")
        .filter(value -> !List.of("true", "false", "lower", "upper").contains(value.text()))
        .ifPresent(
            value -> {
              throw value.refuse(value.quoted() + " is not one of false, lower, upper");
            });
    return new SubmissionRule(
        place.file() + ":" + place.line(),
        covers,
        verdicts(map, "permitted"),
        verdicts(map, "required"),
        map.get("score").map(SubmissionSettings::range),
        map.get("message").map(YamlValue::text).orElse(""));
  }

  private static Set<Verdict> verdicts(YamlMap map, String key) {
    Optional<YamlValue> given = map.get(key);
    List<YamlValue> items = given.map(YamlValue::asList).orElse(List.of());
    for (YamlValue item : items) {
      if (!VERDICTS.contains(item.text())) {
        throw item.refuse(item.quoted() + " is not one of " + String.join(", ", VERDICTS));
      }
    }
    return UsualLabels.verdicts(
        given.isPresent() ? items.stream().map(YamlValue::text).toList() : VERDICTS);
  }

  private static ScoreRange range(YamlValue value) {
    if (!value.isList()) {
      return new ScoreRange(value.number(), value.number());
    }
    List<YamlValue> ends = value.asList();
    if (ends.size() != 2 || ends.get(0).number() > ends.get(1).number()) {
      throw value.refuse("must be a number or two of them, the smaller one first");
    }
    return new ScoreRange(ends.get(0).number(), ends.get(1).number());
  }
}

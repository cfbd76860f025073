package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Show;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the data of a 2025-09 package: sample, secret, and the groups below secret. */
final class KattisData {

  private static final String[] GROUP_KEYS = {
    "max_score",
    "score_aggregation",
    "static_validation_score",
    "require_pass",
    "args",
    "input_validator_args",
    "static_validator_args",
    "output_validator_args",
    "input_visualizer_args",
    "output_visualizer_args",
    "full_feedback"
  };

  private static final String[] CASE_KEYS = {
    "args", "input_validator_args", "output_validator_args", "input_visualizer_args",
    "output_visualizer_args", "full_feedback", "hint", "description"
  };

  private final Folder folder;
  private final KattisValidator validator;
  private final KattisCases cases;

  KattisData(Folder folder, KattisValidator validator, Map<String, byte[]> included) {
    this.folder = folder;
    this.validator = validator;
    this.cases = new KattisCases(folder, included);
  }

  Group read(boolean scoring) {
    Path data = folder.root().resolve("data");
    Group sample = group(data.resolve("sample"), YamlMap.empty(), 0, Aggregate.SUM);
    Group secret = secret(data.resolve("secret"), scoring);
    Aggregate whole = scoring ? Aggregate.SUM : Aggregate.PASS_FAIL;
    double points = scoring ? secret.scoring().points() : 1;
    Group.Scoring rules = new Group.Scoring(whole, points, List.of());
    return new Group("", Show.FULL, rules, List.of(), List.of(sample, secret));
  }

  private Group secret(Path path, boolean scoring) {
    YamlMap settings = settings(path);
    double points = scoring ? points(settings, 100) : 0;
    Aggregate aggregate = aggregate(settings, scoring ? Aggregate.SUM : Aggregate.PASS_FAIL);
    Group own = group(path, YamlMap.empty(), points, aggregate);
    List<Group> groups = new ArrayList<>();
    if (Files.isDirectory(path)) {
      for (Path entry : folder.list(path)) {
        if (Files.isDirectory(entry) && !Folder.lastName(entry).endsWith(".files")) {
          double most = scoring ? points(settings(entry), 0) : 0;
          groups.add(group(entry, settings, most, Aggregate.PASS_FAIL));
        }
      }
    }
    return new Group(own.name(), own.show(), own.scoring(), own.cases(), groups);
  }

  /** A folder whose cases are its own; those of a group also in the folders below it. */
  private Group group(Path path, YamlMap above, double points, Aggregate usual) {
    YamlMap settings = settings(path);
    String name = cases.name(path);
    boolean deep = name.contains("/");
    List<Path> inputs = cases.inputs(path, deep);
    Aggregate aggregate = aggregate(settings, usual);
    double each = aggregate == Aggregate.SUM ? points / Math.max(1, inputs.size()) : points;
    boolean feedback = flag(settings, above, name.equals("sample"));
    List<Group.ScoredCase> scored = new ArrayList<>();
    for (Path input : inputs) {
      scored.add(
          new Group.ScoredCase(read(input, settings, above, each, feedback), each)
              .at(cases.place(input)));
    }
    List<String> require =
        settings.get("require_pass").map(KattisValidator::words).orElse(List.of());
    return new Group(
        name,
        feedback ? Show.FULL : Show.VERDICT_ONLY,
        new Group.Scoring(aggregate, points, require),
        scored,
        List.of());
  }

  private Case read(Path input, YamlMap group, YamlMap above, double points, boolean feedback) {
    Path file = KattisCases.beside(input, ".yaml");
    YamlMap own = cases.settings(file).allow(CASE_KEYS);
    own.get("full_feedback")
        .filter(value -> value.flag() != feedback)
        .ifPresent(
            value -> {
              throw value.refuse("must be the same for all cases of a group");
            });
    List<String> flags = words("output_validator_args", own, group, above);
    Checker checker = validator.checker(flags, points, cases.place(file, "output_validator_args"));
    return cases.read(input, words("args", own, group, above), CaseSettings.notes(own), checker);
  }

  private static List<String> words(String key, YamlMap... nearestFirst) {
    for (YamlMap map : nearestFirst) {
      Optional<YamlValue> value = map.get(key);
      if (value.isPresent()) {
        return KattisValidator.words(value.get());
      }
    }
    return List.of();
  }

  private static boolean flag(YamlMap own, YamlMap above, boolean usual) {
    return own.get("full_feedback")
        .or(() -> above.get("full_feedback"))
        .map(YamlValue::flag)
        .orElse(usual);
  }

  private static double points(YamlMap settings, double usual) {
    return settings.get("max_score").map(YamlValue::number).orElse(usual);
  }

  private static Aggregate aggregate(YamlMap settings, Aggregate usual) {
    return settings
        .get("score_aggregation")
        .map(value -> GroupSettings.choose(value, Aggregate.values(), Aggregate::key))
        .orElse(usual);
  }

  private YamlMap settings(Path path) {
    return cases.settings(path.resolve("test_group.yaml")).allow(GROUP_KEYS);
  }
}

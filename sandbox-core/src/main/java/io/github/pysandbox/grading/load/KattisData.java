package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.check.ScoreScale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the data of a 2025-09 package: sample, secret, and the groups below secret. */
final class KattisData {

  private static final String SETTINGS = "test_group.yaml";

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
  private final KattisConstants constants;
  private final KattisCases cases;

  KattisData(
      Folder folder,
      KattisValidator validator,
      Map<String, byte[]> included,
      KattisConstants constants) {
    this.folder = folder;
    this.validator = validator;
    this.constants = constants;
    this.cases = new KattisCases(folder, included);
  }

  Group read(boolean scoring) {
    refuseStaticValidator();
    Path data = folder.root().resolve("data");
    Path samples = data.resolve("sample");
    Group sample = group(KattisGroup.withoutScore(samples, settings(samples)), YamlMap.empty());
    Group secret = secret(data.resolve("secret"), scoring);
    Aggregate whole = scoring ? Aggregate.SUM : Aggregate.PASS_FAIL;
    double points = scoring ? secret.scoring().points() : 1;
    Group.Scoring rules = new Group.Scoring(whole, points, List.of());
    return new Group("", Show.FULL, rules, List.of(), List.of(sample, secret));
  }

  private void refuseStaticValidator() {
    Path path = folder.root().resolve("static_validator");
    if (Files.exists(path)) {
      throw new YamlPlace(folder.name(path), 0, "")
          .refuse("cannot be used here: nothing looks at the source of submissions");
    }
  }

  private Group secret(Path path, boolean scoring) {
    YamlMap settings = settings(path);
    KattisGroup secret =
        scoring
            ? KattisGroup.ofSecret(path, settings, place(path))
            : KattisGroup.withoutScore(path, settings);
    Group own = group(secret, YamlMap.empty());
    List<Group> groups = new ArrayList<>();
    for (Path entry : folders(path)) {
      YamlMap inner = settings(entry);
      refuseDeeper(entry);
      KattisGroup read =
          scoring
              ? secret.below(entry, inner, place(entry))
              : KattisGroup.withoutScore(entry, inner);
      groups.add(group(read, settings));
    }
    checkMixture(path, own, groups);
    checkRequired(own, groups);
    return new Group(own.name(), own.show(), own.scoring(), own.cases(), groups);
  }

  private YamlPlace place(Path path) {
    return cases.place(path.resolve(SETTINGS), "max_score");
  }

  private List<Path> folders(Path path) {
    return Files.isDirectory(path)
        ? folder.list(path).stream()
            .filter(entry -> Files.isDirectory(entry))
            .filter(entry -> !Folder.lastName(entry).endsWith(".files"))
            .toList()
        : List.of();
  }

  /** Groups hold no groups: settings further down would be forgotten. */
  private void refuseDeeper(Path group) {
    for (Path inner : folders(group)) {
      if (Files.exists(inner.resolve(SETTINGS))) {
        throw cases.place(inner.resolve(SETTINGS), "").refuse("a group cannot hold another group");
      }
      refuseDeeper(inner);
    }
  }

  private void checkMixture(Path path, Group own, List<Group> groups) {
    if (!own.cases().isEmpty() && !groups.isEmpty()) {
      throw cases.place(path, "").refuse("holds cases and folders; only one of them is allowed");
    }
  }

  /** Each group required is one before, and passes or fails: a typing error would cost points. */
  private void checkRequired(Group secret, List<Group> groups) {
    Set<String> before = new TreeSet<>(List.of("sample"));
    checkRequired(secret, before);
    for (Group group : groups) {
      checkRequired(group, before);
      if (group.scoring().aggregate() == Aggregate.PASS_FAIL) {
        before.add(group.name());
      }
    }
  }

  private void checkRequired(Group group, Set<String> before) {
    for (String name : group.scoring().require()) {
      if (!before.contains(name)) {
        Path path = folder.root().resolve("data").resolve(group.name()).resolve(SETTINGS);
        throw cases
            .place(path, "require_pass")
            .refuse(
                '"'
                    + name
                    + "\" is not a pass-fail group before this one; those are "
                    + String.join(", ", before));
      }
    }
  }

  /** A folder whose cases are its own; those of a group also in the folders below it. */
  private Group group(KattisGroup read, YamlMap above) {
    String name = cases.name(read.path());
    List<Path> inputs = cases.inputs(read.path(), name.contains("/"));
    boolean feedback = flag(read.settings(), above, name.equals("sample"));
    double each = read.each(inputs.size());
    ScoreScale scale = read.scale(inputs.size());
    List<Group.ScoredCase> scored = new ArrayList<>();
    for (Path input : inputs) {
      Case test = read(input, read.settings(), above, scale, feedback);
      scored.add(new Group.ScoredCase(test, each).at(cases.place(input)));
    }
    return new Group(
        name,
        feedback ? Show.FULL : Show.VERDICT_ONLY,
        new Group.Scoring(read.aggregate(), read.points(inputs.size()), read.require()),
        scored,
        List.of());
  }

  private Case read(Path input, YamlMap group, YamlMap above, ScoreScale scale, boolean feedback) {
    Path file = KattisCases.beside(input, ".yaml");
    YamlMap own = cases.settings(file).allow(CASE_KEYS);
    own.get("full_feedback")
        .filter(value -> value.flag() != feedback)
        .ifPresent(
            value -> {
              throw value.refuse("must be the same for all cases of a group");
            });
    List<String> flags = words("output_validator_args", own, group, above);
    Checker checker = validator.checker(flags, scale, cases.place(file, "output_validator_args"));
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

  private YamlMap settings(Path path) {
    Path file = path.resolve(SETTINGS);
    if (!Files.exists(file)) {
      return YamlMap.empty();
    }
    YamlMap settings =
        YamlMap.parse(folder.name(file), constants.in(folder.readText(file))).allow(GROUP_KEYS);
    for (String key : List.of("static_validation_score", "static_validator_args")) {
      settings
          .get(key)
          .ifPresent(
              value -> {
                throw value.refuse("static validators cannot be used here");
              });
    }
    return settings;
  }
}

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

/** Reads the data of a legacy package: groups in groups, each with its {@code testdata.yaml}. */
final class KattisLegacyData {

  private final Folder folder;
  private final KattisValidator validator;
  private final KattisCases cases;
  private boolean scoring;
  private List<String> flags = List.of();

  KattisLegacyData(Folder folder, KattisValidator validator, Map<String, byte[]> included) {
    this.folder = folder;
    this.validator = validator;
    this.cases = new KattisCases(folder, included);
  }

  Group read(boolean withScores) {
    scoring = withScores;
    Path problem = folder.root().resolve(KattisPackage.SETTINGS);
    flags = words(cases.settings(problem), "validator_flags");
    Path data = folder.root().resolve("data");
    YamlMap settings = cases.settings(data.resolve("testdata.yaml"));
    boolean ignoreSample = words(settings, "grader_flags").contains("ignore_sample");
    List<Group> groups = new ArrayList<>();
    for (String part : List.of("sample", "secret")) {
      Path path = data.resolve(part);
      if (Files.isDirectory(path)) {
        groups.add(group(path, settings, part.equals("sample") && ignoreSample));
      }
    }
    double points = scoring ? sum(groups) : 1;
    Aggregate aggregate = scoring ? Aggregate.SUM : Aggregate.PASS_FAIL;
    Group.Scoring rules = new Group.Scoring(aggregate, points, List.of());
    return new Group("", Show.FULL, rules, List.of(), groups);
  }

  private Group group(Path path, YamlMap above, boolean worthless) {
    YamlMap settings = cases.settings(path.resolve("testdata.yaml")).over(above);
    List<Group> groups = new ArrayList<>();
    for (Path entry : folder.list(path)) {
      if (Files.isDirectory(entry) && !Folder.lastName(entry).endsWith(".files")) {
        groups.add(group(entry, settings, worthless));
      }
    }
    double each = scoring && !worthless ? accepted(settings) : 0;
    List<Group.ScoredCase> scored = new ArrayList<>();
    for (Path input : cases.inputs(path, false)) {
      scored.add(new Group.ScoredCase(read(input, settings, each), each).at(cases.place(input)));
    }
    Aggregate aggregate = aggregate(settings, groups.isEmpty());
    double points =
        aggregate == Aggregate.SUM
            ? each * scored.size() + sum(groups)
            : Math.max(each, most(groups));
    String name = cases.name(path);
    return new Group(
        name,
        name.startsWith("sample") ? Show.FULL : Show.VERDICT_ONLY,
        new Group.Scoring(aggregate, points, List.of()),
        scored,
        groups);
  }

  private Case read(Path input, YamlMap settings, double points) {
    List<String> own = words(settings, "output_validator_flags");
    List<String> args = own.isEmpty() ? flags : own;
    Path problem = folder.root().resolve(KattisPackage.SETTINGS);
    Checker checker = validator.checker(args, points, cases.place(problem, "validator_flags"));
    Case.Notes notes = new Case.Notes(cases.text(input, ".desc"), cases.text(input, ".hint"));
    return cases.read(input, List.of(), notes, checker);
  }

  /** The default grader's ways of adding up; those that we do not have are refused by name. */
  private Aggregate aggregate(YamlMap settings, boolean leaf) {
    Optional<YamlValue> given = settings.get("grader_flags");
    List<String> words = given.map(KattisValidator::words).orElse(List.of());
    for (String word : words) {
      if (List.of("max", "avg", "accept_if_any_accepted").contains(word)) {
        throw given.orElseThrow().refuse("the grader's flag " + word + " is not supported");
      }
    }
    boolean min = scoring && (words.contains("min") || (leaf && breaks(settings)));
    return min ? Aggregate.MIN : Aggregate.SUM;
  }

  /** A range with a bound says that one rejected case takes the whole group's points. */
  private static boolean breaks(YamlMap settings) {
    return settings.get("range").isPresent()
        && settings.get("on_reject").map(YamlValue::text).orElse("break").equals("break");
  }

  private static double accepted(YamlMap settings) {
    return settings.get("accept_score").map(YamlValue::number).orElse(1.0);
  }

  private static double sum(List<Group> groups) {
    return groups.stream().mapToDouble(group -> group.scoring().points()).sum();
  }

  private static double most(List<Group> groups) {
    return groups.stream().mapToDouble(group -> group.scoring().points()).max().orElse(0);
  }

  private static List<String> words(YamlMap settings, String key) {
    return settings.get(key).map(KattisValidator::words).orElse(List.of());
  }
}

package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.check.ScoreScale;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the data of a legacy package: groups in groups, each with its {@code testdata.yaml}. */
final class KattisLegacyData {

  private static final String SETTINGS = "testdata.yaml";

  private final Folder folder;
  private final KattisValidator validator;
  private final KattisCases cases;
  private final YamlMap problem;
  private boolean scoring;
  private List<String> flags = List.of();

  KattisLegacyData(
      Folder folder, YamlMap problem, KattisValidator validator, Map<String, byte[]> included) {
    this.folder = folder;
    this.problem = problem;
    this.validator = validator;
    this.cases = new KattisCases(folder, included);
  }

  Group read(boolean withScores) {
    refuseOtherGraders();
    scoring = withScores;
    flags = words(problem, "validator_flags");
    Path data = folder.root().resolve("data");
    KattisGrading top = KattisGrading.of(settings(data));
    List<Group> groups = new ArrayList<>();
    for (String part : List.of("sample", "secret")) {
      Path path = data.resolve(part);
      if (Files.isDirectory(path)) {
        groups.add(group(path, top.settings(), part.equals("sample") && top.ignoresSample()));
      }
    }
    if (!scoring) {
      Group.Scoring rules = new Group.Scoring(Aggregate.PASS_FAIL, 1, List.of());
      return new Group("", Show.FULL, rules, List.of(), groups);
    }
    return new Group("", Show.FULL, top.rules(points(groups)), List.of(), groups);
  }

  private void refuseOtherGraders() {
    problem
        .get("grading")
        .ifPresent(
            grading -> {
              if (!grading.isMap() && grading.text().equals("custom")) {
                throw grading.refuse("custom graders cannot run here");
              }
              if (grading.isMap()) {
                refuseLess(grading.asMap());
              }
            });
    Path graders = folder.root().resolve("graders");
    if (Files.exists(graders)) {
      throw new BadExerciseException(
          new Problem(folder.name(graders), 0, "", "custom graders cannot run here"));
    }
  }

  private static void refuseLess(YamlMap grading) {
    grading
        .get("objective")
        .filter(value -> !value.text().equals("max"))
        .ifPresent(
            value -> {
              throw value.refuse("problems where fewer points are better cannot be graded here");
            });
    grading
        .get("custom_scoring")
        .filter(YamlValue::flag)
        .ifPresent(
            value -> {
              throw value.refuse("custom graders cannot run here");
            });
  }

  private YamlMap settings(Path path) {
    return KattisGrading.checked(cases.settings(path.resolve(SETTINGS)));
  }

  private Group group(Path path, YamlMap above, boolean worthless) {
    KattisGrading grading = KattisGrading.of(settings(path).over(above));
    List<Group> groups = new ArrayList<>();
    for (Path entry : folder.list(path)) {
      if (Files.isDirectory(entry) && !Folder.lastName(entry).endsWith(".files")) {
        groups.add(group(entry, grading.settings(), worthless));
      }
    }
    double each = scoring && !worthless ? grading.accepted(validator.isCustom()) : 0;
    List<Group.ScoredCase> scored = new ArrayList<>();
    for (Path input : cases.inputs(path, false)) {
      Case test = read(input, grading, each);
      scored.add(new Group.ScoredCase(test, each).at(cases.place(input)));
    }
    checkNames(path, scored, groups);
    String name = cases.name(path);
    return new Group(
        name,
        name.startsWith("sample") ? Show.FULL : Show.VERDICT_ONLY,
        rules(grading, scored, groups),
        scored,
        groups);
  }

  private Group.Scoring rules(
      KattisGrading grading, List<Group.ScoredCase> scored, List<Group> groups) {
    if (!scoring) {
      return new Group.Scoring(Aggregate.SUM, 0, List.of());
    }
    List<Double> points = new ArrayList<>(points(groups));
    scored.forEach(one -> points.add(one.points()));
    return grading.rules(points);
  }

  private static List<Double> points(List<Group> groups) {
    return groups.stream().map(group -> group.scoring().points()).toList();
  }

  private void checkNames(Path path, List<Group.ScoredCase> scored, List<Group> groups) {
    Set<String> names = new TreeSet<>();
    scored.forEach(one -> names.add(one.test().name()));
    for (Group group : groups) {
      if (names.contains(group.name())) {
        throw cases.place(path, "").refuse(group.name() + " is both a case and a folder");
      }
    }
  }

  private Case read(Path input, KattisGrading grading, double points) {
    List<String> own = words(grading.settings(), "output_validator_flags");
    List<String> args = own.isEmpty() ? flags : own;
    Path file = folder.root().resolve(KattisPackage.SETTINGS);
    ScoreScale scale = points > 0 ? ScoreScale.points(points) : ScoreScale.ignored();
    Checker checker = validator.checker(args, scale, cases.place(file, "validator_flags"));
    Case.Notes notes = new Case.Notes(cases.text(input, ".desc"), cases.text(input, ".hint"));
    return cases.read(input, List.of(), notes, checker);
  }

  private static List<String> words(YamlMap settings, String key) {
    return settings.get(key).map(KattisValidator::words).orElse(List.of());
  }
}

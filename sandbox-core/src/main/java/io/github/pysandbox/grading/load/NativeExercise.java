package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.PackageRules;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.check.Checkers;
import io.github.pysandbox.grading.check.TokenOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads an exercise in the native layout: {@code exercise.yaml} and {@code tests/}. */
final class NativeExercise {

  /** The file with an exercise's settings. */
  static final String SETTINGS = "exercise.yaml";

  /** The folder with an exercise's cases. */
  static final String TESTS = "tests";

  private final String name;
  private final Folder folder;
  private final YamlMap own;
  private final YamlMap settings;

  private NativeExercise(String name, Folder folder, YamlMap own, YamlMap defaults) {
    this.name = name;
    this.folder = folder;
    this.own = own;
    this.settings = own.over(defaults, "limits", "groups");
  }

  /** Tell whether a folder holds an exercise. */
  static boolean isIn(Folder folder) {
    return folder.hasFile(SETTINGS) || folder.hasFile(TESTS);
  }

  static Exercise read(String name, Folder folder, YamlMap defaults) {
    return of(name, folder, defaults).read();
  }

  /** The limits and seeds alone, for which no answer needs to be there. */
  static RunConditions conditions(Folder folder, YamlMap defaults) {
    return of("", folder, defaults).conditions();
  }

  private static NativeExercise of(String name, Folder folder, YamlMap defaults) {
    Path file = folder.root().resolve(SETTINGS);
    YamlMap own =
        Files.exists(file)
            ? YamlMap.parse(folder.name(file), folder.readText(file))
            : YamlMap.empty();
    own.allow("title", "entry", "points", "limits", "checker", "groups", "seed", "advice");
    return new NativeExercise(name, folder, own, defaults);
  }

  private RunConditions conditions() {
    long seed = settings.get("seed").map(value -> value.integer(0, Long.MAX_VALUE)).orElse(0L);
    return new RunConditions(LimitSettings.read(settings.map("limits")), seed, 0);
  }

  private Exercise read() {
    Optional<Double> points = settings.get("points").map(YamlValue::number);
    String file = folder.name(folder.root().resolve(SETTINGS));
    List<GroupDraft> drafts = drafts();
    return new Exercise(
        name,
        own.get("title").map(YamlValue::text).orElse(name),
        entry(drafts),
        conditions(),
        PackageRules.NONE,
        new PointsRules(file, points, drafts).settle(),
        settings.get("advice").map(YamlValue::flag).orElse(true));
  }

  /** The file that the settings name, or else the one that the cases run. */
  private Optional<String> entry(List<GroupDraft> drafts) {
    Optional<YamlValue> given = settings.get("entry");
    Set<String> programs = new TreeSet<>();
    drafts.forEach(draft -> draft.cases().forEach(test -> test.program().ifPresent(programs::add)));
    given.map(EntryName::read).ifPresent(programs::add);
    if (programs.size() > 1) {
      String sentence =
          "the cases run several programs, and only one can be: " + String.join(", ", programs);
      String file = folder.name(folder.root().resolve(SETTINGS));
      throw given
          .map(value -> value.refuse(sentence))
          .orElseGet(() -> new YamlPlace(file, 0, "entry").refuse(sentence));
    }
    return programs.stream().findFirst();
  }

  private List<GroupDraft> drafts() {
    Path tests = folder.root().resolve(TESTS);
    if (!Files.isDirectory(tests)) {
      return List.of();
    }
    List<GroupDraft> drafts = new ArrayList<>();
    add(drafts, "", tests);
    for (Path path : folder.list(tests)) {
      String group = Folder.lastName(path);
      if (Files.isDirectory(path) && !group.endsWith(".files")) {
        add(drafts, group, path);
      }
    }
    checkNames(drafts);
    return drafts;
  }

  private void add(List<GroupDraft> drafts, String group, Path path) {
    GroupSettings groupSettings =
        GroupSettings.read(group, settings.map("groups").map(group), folder);
    Checker checker = groupSettings.checker().orElseGet(this::checker);
    String prefix = group.isEmpty() ? "" : group + "/";
    List<LoadedCase> cases = CasesFolder.read(folder, path, prefix, checker);
    if (!cases.isEmpty()) {
      drafts.add(new GroupDraft(group, groupSettings, cases));
    }
  }

  private Checker checker() {
    return settings
        .get("checker")
        .map(value -> CheckerSettings.read(value, folder))
        .orElse(Checkers.tokens(TokenOptions.DEFAULT));
  }

  /** Refuse settings for groups that are not there: most likely a slip of the pen. */
  private void checkNames(List<GroupDraft> drafts) {
    Set<String> names = new TreeSet<>();
    drafts.forEach(draft -> names.add(draft.name()));
    own.map("groups")
        .entries()
        .forEach(
            (group, value) -> {
              if (!names.contains(group)) {
                throw value.refuse("there are no cases in " + TESTS + "/" + group + "/");
              }
            });
    for (GroupDraft draft : drafts) {
      for (String required : draft.settings().require()) {
        if (!names.contains(required)) {
          throw new BadExerciseException(
              new Problem(
                  folder.name(folder.root().resolve(SETTINGS)),
                  0,
                  "groups." + draft.name() + ".require",
                  "there are no cases in " + TESTS + "/" + required + "/"));
        }
      }
    }
  }
}

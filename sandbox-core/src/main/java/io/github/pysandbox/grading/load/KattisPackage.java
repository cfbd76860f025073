package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.RunConditions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a Kattis problem package, legacy or 2025-09, as it is. */
final class KattisPackage {

  /** The file that makes a folder a problem package. */
  static final String SETTINGS = "problem.yaml";

  private static final String CURRENT = "2025-09";
  private static final List<String> PYTHON = List.of("all", "python3");

  private static final String[] CURRENT_KEYS = {
    "problem_format_version",
    "type",
    "name",
    "uuid",
    "version",
    "credits",
    "source",
    "license",
    "rights_owner",
    "embargo_until",
    "limits",
    "keywords",
    "languages",
    "allow_file_writing",
    "constants"
  };

  private final String name;
  private final Folder folder;
  private final YamlMap settings;
  private final boolean legacy;

  private KattisPackage(String name, Folder folder, YamlMap settings, boolean legacy) {
    this.name = name;
    this.folder = folder;
    this.settings = settings;
    this.legacy = legacy;
  }

  static boolean isIn(Folder folder) {
    return folder.hasFile(SETTINGS);
  }

  static YamlMap settings(Folder folder) {
    Path file = folder.root().resolve(SETTINGS);
    return YamlMap.parse(folder.name(file), folder.readText(file));
  }

  static boolean isLegacy(YamlMap settings) {
    Optional<YamlValue> version = settings.get("problem_format_version");
    return version.map(YamlValue::text).orElse("legacy").startsWith("legacy");
  }

  static Exercise read(String name, Folder folder) {
    YamlMap settings = settings(folder);
    boolean legacy = isLegacy(settings);
    settings
        .get("problem_format_version")
        .filter(version -> !legacy && !version.text().equals(CURRENT))
        .ifPresent(
            version -> {
              throw version.refuse(version.quoted() + " is not legacy or " + CURRENT);
            });
    return new KattisPackage(name, folder, settings, legacy).read();
  }

  private Exercise read() {
    checkKeys();
    KattisConstants constants = KattisConstants.of(settings);
    KattisValidator validator = KattisValidator.of(folder, settings, legacy, constants);
    Map<String, byte[]> included = constants.in(included());
    Group root =
        legacy
            ? new KattisLegacyData(folder, settings, validator, included).read(scoring())
            : new KattisData(folder, validator, included, constants).read(scoring());
    KattisLimits limits = KattisLimits.of(settings, legacy);
    RunConditions conditions = new RunConditions(limits.ofRuns(), 0, 0);
    return new Exercise(name, title(), Optional.empty(), conditions, limits.rules(), root, true);
  }

  private void checkKeys() {
    if (!legacy) {
      settings.allow(CURRENT_KEYS);
      require("name");
      require("uuid");
      checkLanguages();
    }
  }

  private void checkLanguages() {
    settings
        .get("languages")
        .filter(value -> KattisValidator.words(value).stream().noneMatch(PYTHON::contains))
        .ifPresent(
            value -> {
              throw value.refuse("does not allow Python, and nothing else can run here");
            });
  }

  private void require(String key) {
    if (settings.get(key).isEmpty()) {
      throw new BadExerciseException(
          new Problem(folder.name(folder.root().resolve(SETTINGS)), 0, key, "is required"));
    }
  }

  private boolean scoring() {
    return settings
        .get("type")
        .filter(type -> KattisValidator.words(type).contains("scoring"))
        .isPresent();
  }

  private String title() {
    Optional<YamlValue> title = settings.get("name");
    if (title.isPresent() && title.get().isMap()) {
      Map<String, YamlValue> names = title.get().asMap().entries();
      return names.containsKey("en")
          ? title.get().asMap().get("en").map(YamlValue::text).orElse(name)
          : names.values().stream().findFirst().map(YamlValue::text).orElse(name);
    }
    return title.map(YamlValue::text).orElse(name);
  }

  /** Files that the package puts beside each submission. */
  private Map<String, byte[]> included() {
    Map<String, byte[]> files = new TreeMap<>();
    for (String part : new String[] {"include/default", "include/python3"}) {
      Path path = folder.root().resolve(part);
      if (Files.isDirectory(path)) {
        files.putAll(folder.readAll(path));
      }
    }
    return files;
  }
}

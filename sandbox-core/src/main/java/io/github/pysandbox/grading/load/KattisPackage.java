package io.github.pysandbox.grading.load;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Limits;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.RunConditions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads a Kattis problem package, legacy or 2025-09, as it is. */
final class KattisPackage {

  /** The file that makes a folder a problem package. */
  static final String SETTINGS = "problem.yaml";

  private static final String CURRENT = "2025-09";

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

  static Exercise read(String name, Folder folder) {
    Path file = folder.root().resolve(SETTINGS);
    YamlMap settings = YamlMap.parse(folder.name(file), folder.readText(file));
    Optional<YamlValue> version = settings.get("problem_format_version");
    boolean legacy = version.map(YamlValue::text).orElse("legacy").startsWith("legacy");
    if (!legacy && !version.orElseThrow().text().equals(CURRENT)) {
      throw version.get().refuse(version.get().quoted() + " is not legacy or " + CURRENT);
    }
    return new KattisPackage(name, folder, settings, legacy).read();
  }

  private Exercise read() {
    if (!legacy) {
      settings.allow(CURRENT_KEYS);
      require("name");
      require("uuid");
    }
    KattisValidator validator = KattisValidator.of(folder, settings, legacy);
    Map<String, byte[]> included = included();
    Group root =
        legacy
            ? new KattisLegacyData(folder, validator, included).read(scoring())
            : new KattisData(folder, validator, included).read(scoring());
    RunConditions conditions = new RunConditions(limits(settings.map("limits")), 0, 0);
    return new Exercise(name, title(), Optional.empty(), conditions, root, true);
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

  private static Limits limits(YamlMap limits) {
    Duration time =
        limits
            .get("time_limit")
            .map(value -> Duration.ofNanos((long) (value.number() * 1e9)))
            .filter(value -> value.toMillis() > 0)
            .orElse(Limits.DEFAULT.time());
    long memory = limits.get("memory").map(value -> mebibytes(value)).orElse(2048L << 20);
    long output = limits.get("output").map(value -> mebibytes(value)).orElse(8L << 20);
    long most = Math.min(SandboxConfig.MAX_MEMORY, memory);
    return new Limits(
        time,
        Math.max(SandboxConfig.MIN_MEMORY, most),
        Math.min(output, 1L << 30),
        OptionalLong.empty());
  }

  private static long mebibytes(YamlValue value) {
    return value.integer(1, 1 << 20) << 20;
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

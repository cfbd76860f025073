package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.SubmissionRule;
import io.github.pysandbox.grading.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the submissions of one exercise should get: by their folder, and by submissions.yaml. */
final class LabelRules {

  private static final String FILE = "submissions.yaml";

  private final Folder folder;
  private final Path submissions;
  private final Map<String, List<SubmissionRule>> usual;
  private final List<SubmissionSettings> settings;
  private final KattisConstants constants;
  private final Set<String> used = new TreeSet<>();

  private LabelRules(
      Folder folder,
      Path submissions,
      Map<String, List<SubmissionRule>> usual,
      List<SubmissionSettings> settings,
      KattisConstants constants) {
    this.folder = folder;
    this.submissions = submissions;
    this.usual = usual;
    this.settings = settings;
    this.constants = constants;
  }

  static LabelRules of(Folder folder, Path submissions, Exercise exercise) {
    YamlMap problem = KattisPackage.isIn(folder) ? KattisPackage.settings(folder) : YamlMap.empty();
    boolean current = KattisPackage.isIn(folder) && !KattisPackage.isLegacy(problem);
    Path file = submissions.resolve(FILE);
    List<SubmissionSettings> settings =
        current && Files.exists(file)
            ? SubmissionSettings.read(folder.name(file), folder.readText(file), exercise)
            : List.of();
    return new LabelRules(
        folder,
        submissions,
        current ? UsualLabels.CURRENT_KATTIS : UsualLabels.OWN,
        settings,
        KattisConstants.of(current ? problem : YamlMap.empty()));
  }

  KattisConstants constants() {
    return constants;
  }

  /** Refuse a folder that promises no verdict: most likely a slip of the pen. */
  void checkFolder(Path label) {
    String name = Folder.lastName(label);
    if (!usual.containsKey(name) && settings.stream().noneMatch(one -> one.isAbout(name))) {
      throw new YamlPlace(folder.name(label), 0, "")
          .refuse("is not a verdict; allowed are " + String.join(", ", usual.keySet()));
    }
  }

  /** Refuse settings for submissions that are not there. */
  void checkAllUsed() {
    for (SubmissionSettings one : settings) {
      if (!used.contains(one.pattern())) {
        throw one.place().refuse("matches no submission");
      }
    }
  }

  Label of(Path program) {
    String path = submissions.relativize(program).toString().replace('\\', '/');
    String label = path.substring(0, path.indexOf('/'));
    List<SubmissionRule> rules = new ArrayList<>(usual.getOrDefault(label, List.of()));
    Optional<String> entry = Optional.empty();
    boolean isPython = true;
    boolean counts = true;
    for (SubmissionSettings one : settings) {
      if (one.matches(path)) {
        used.add(one.pattern());
        rules = one.pattern().equals(label) ? one.replacing(rules) : joined(rules, one.rules());
        entry = one.entry().isPresent() ? one.entry() : entry;
        isPython &= one.isPython();
        counts &= one.countsForTime();
      }
    }
    return new Label(rules, entry, isPython, counts && needsTime(rules));
  }

  private static List<SubmissionRule> joined(
      List<SubmissionRule> left, List<SubmissionRule> right) {
    List<SubmissionRule> all = new ArrayList<>(left);
    all.addAll(right);
    return all;
  }

  /** Only what may not be too slow needs enough time; a brute force is not asked. */
  private static boolean needsTime(List<SubmissionRule> rules) {
    Set<Verdict> all = EnumSet.allOf(Verdict.class);
    return rules.stream()
        .map(SubmissionRule::permitted)
        .anyMatch(set -> !set.equals(all) && !set.contains(Verdict.TIME_LIMIT));
  }

  /**
   * What is known of one submission.
   *
   * @param rules what it should get
   * @param entry the file that is run, where it is named
   * @param isPython whether it can run here
   * @param needsTime whether the time limit must leave it enough time
   */
  record Label(
      List<SubmissionRule> rules, Optional<String> entry, boolean isPython, boolean needsTime) {}
}

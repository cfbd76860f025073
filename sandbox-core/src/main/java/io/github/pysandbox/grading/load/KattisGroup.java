package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.check.ScoreScale;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The settings of {@code sample}, {@code secret} or a group in a 2025-09 package, and what follows
 * from them.
 *
 * @param path the folder
 * @param settings its {@code test_group.yaml}
 * @param aggregate how its points follow from its parts
 * @param most the points that it can earn; empty where there is no bound
 */
record KattisGroup(Path path, YamlMap settings, Aggregate aggregate, Optional<Double> most) {

  private static final String UNBOUNDED = "unbounded";

  /** Read the settings of sample, or of a folder in a problem that passes or fails. */
  static KattisGroup withoutScore(Path path, YamlMap settings) {
    for (String key : List.of("max_score", "score_aggregation", "require_pass")) {
      settings
          .get(key)
          .ifPresent(
              value -> {
                throw value.refuse("is for scoring problems, and there not for sample");
              });
    }
    return new KattisGroup(path, settings, Aggregate.PASS_FAIL, Optional.of(0.0));
  }

  /** Read the settings of secret, which is worth 100 unless it says otherwise. */
  static KattisGroup ofSecret(Path path, YamlMap settings, YamlPlace place) {
    Optional<Double> most =
        settings.get("max_score").isPresent() ? most(settings) : Optional.of(100.0);
    return new KattisGroup(path, settings, aggregate(settings, Aggregate.SUM), most).check(place);
  }

  /** Read the settings of a group below secret, which has no bound unless it says so. */
  KattisGroup below(Path inner, YamlMap own, YamlPlace place) {
    KattisGroup group = new KattisGroup(inner, own, aggregate(own, Aggregate.PASS_FAIL), most(own));
    if (group.most.isEmpty() && most.isPresent()) {
      throw place.refuse("is required where secret has one, as it does unless it is unbounded");
    }
    if (aggregate == Aggregate.PASS_FAIL && group.aggregate != Aggregate.PASS_FAIL) {
      throw own.get("score_aggregation")
          .orElseThrow()
          .refuse("must be pass-fail like that of secret");
    }
    return group.check(place);
  }

  private KattisGroup check(YamlPlace place) {
    if (most.isEmpty() && aggregate == Aggregate.PASS_FAIL) {
      throw place.refuse("must be a number where the score_aggregation is pass-fail");
    }
    return this;
  }

  /** The points of one of so many cases. */
  double each(int cases) {
    double points = most.orElse(1.0);
    return aggregate == Aggregate.SUM && most.isPresent() ? points / Math.max(1, cases) : points;
  }

  /** The points of the whole group as far as they are known before. */
  double points(int cases) {
    return most.orElse(aggregate == Aggregate.SUM ? (double) cases : 1.0);
  }

  ScoreScale scale(int cases) {
    if (aggregate == Aggregate.PASS_FAIL) {
      return most.equals(Optional.of(0.0)) ? ScoreScale.ignored() : ScoreScale.none();
    }
    return most.isPresent() ? ScoreScale.upTo(each(cases)) : ScoreScale.unbounded();
  }

  List<String> require() {
    return settings.get("require_pass").map(KattisValidator::words).orElse(List.of());
  }

  private static Optional<Double> most(YamlMap settings) {
    return settings
        .get("max_score")
        .filter(value -> value.isMap() || value.isList() || !value.text().equals(UNBOUNDED))
        .map(value -> (double) value.integer(0, Integer.MAX_VALUE));
  }

  private static Aggregate aggregate(YamlMap settings, Aggregate usual) {
    return settings.get("score_aggregation").map(value -> choose(value)).orElse(usual);
  }

  private static Aggregate choose(YamlValue value) {
    Aggregate[] allowed = {Aggregate.PASS_FAIL, Aggregate.SUM, Aggregate.MIN};
    return GroupSettings.choose(value, allowed, Aggregate::key);
  }
}

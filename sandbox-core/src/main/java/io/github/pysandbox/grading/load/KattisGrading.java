package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Aggregate;
import io.github.pysandbox.grading.Group;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the default grader of legacy packages adds up a folder, as its {@code testdata.yaml} and
 * those above it say.
 *
 * <p>The flags about verdicts change nothing here, where each case has a verdict of its own.
 */
final class KattisGrading {

  private static final Map<String, Aggregate> SCORES =
      Map.of(
          "sum", Aggregate.SUM,
          "avg", Aggregate.AVERAGE,
          "min", Aggregate.MIN,
          "max", Aggregate.MAX);

  private static final List<String> OTHERS =
      List.of(
          "worst_error",
          "first_error",
          "always_accept",
          "no_errors",
          "accept_if_any_accepted",
          "ignore_sample");

  private final YamlMap settings;
  private final List<String> flags;

  private KattisGrading(YamlMap settings, List<String> flags) {
    this.settings = settings;
    this.flags = flags;
  }

  static YamlMap checked(YamlMap settings) {
    return settings.allow(
        "on_reject",
        "grading",
        "grader_flags",
        "input_validator_flags",
        "output_validator_flags",
        "accept_score",
        "reject_score",
        "range");
  }

  static KattisGrading of(YamlMap settings) {
    Optional<YamlValue> given = settings.get("grader_flags");
    List<String> flags = given.map(KattisValidator::words).orElse(List.of());
    for (String flag : flags) {
      if (!SCORES.containsKey(flag) && !OTHERS.contains(flag)) {
        throw given.orElseThrow().refuse("the default grader has no flag " + flag);
      }
    }
    settings
        .get("reject_score")
        .filter(value -> !value.text().matches("[-+]?0*\\.?0*"))
        .ifPresent(
            value -> {
              throw value.refuse("points for a wrong answer are not supported");
            });
    settings
        .get("grading")
        .filter(value -> !value.text().equals("default"))
        .ifPresent(
            value -> {
              throw value.refuse("custom graders cannot run here");
            });
    return new KattisGrading(settings, flags);
  }

  YamlMap settings() {
    return settings;
  }

  boolean ignoresSample() {
    return flags.contains("ignore_sample");
  }

  /** What a right case is worth; where a validator of the package's own scores, the range. */
  double accepted(boolean byValidator) {
    Optional<YamlValue> given = settings.get("accept_score");
    double usual = byValidator && Double.isFinite(most()) && most() > 0 ? most() : 1;
    return given.map(YamlValue::number).orElse(usual);
  }

  /** The rules for parts worth so much. */
  Group.Scoring rules(List<Double> parts) {
    boolean stops = on("on_reject").orElse("break").equals("break");
    double sum = parts.stream().mapToDouble(part -> part).sum();
    // A sum over the range's end is what packages have that mean each case to stand for the group.
    Aggregate aggregate = sum > most() ? Aggregate.MIN : aggregate();
    double points =
        switch (aggregate) {
          case AVERAGE -> parts.isEmpty() ? 0 : sum / parts.size();
          case MIN -> parts.stream().mapToDouble(part -> part).min().orElse(0);
          case MAX -> parts.stream().mapToDouble(part -> part).max().orElse(0);
          case SUM, PASS_FAIL -> sum;
        };
    return new Group.Scoring(aggregate, points, List.of(), stops);
  }

  /** The last flag counts. */
  private Aggregate aggregate() {
    Aggregate aggregate = Aggregate.SUM;
    for (String flag : flags) {
      aggregate = SCORES.getOrDefault(flag, aggregate);
    }
    return aggregate;
  }

  private Optional<String> on(String key) {
    return settings
        .get(key)
        .map(
            value -> {
              if (!List.of("break", "continue", "grade").contains(value.text())) {
                throw value.refuse(value.quoted() + " is not one of break, continue");
              }
              return value.text();
            });
  }

  /** The upper end of the range, two numbers of which each may be infinite. */
  private double most() {
    Optional<YamlValue> range = settings.get("range");
    if (range.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    List<String> ends = KattisValidator.words(range.get());
    if (ends.size() != 2) {
      throw range.get().refuse(range.get().quoted() + " is not two numbers, written like 0 100");
    }
    String end = ends.get(1).replaceFirst("(?i)^\\+?inf(inity)?$", "Infinity");
    try {
      return Double.parseDouble(end);
    } catch (NumberFormatException e) {
      throw range.get().refuse(range.get().quoted() + " is not two numbers, written like 0 100");
    }
  }
}

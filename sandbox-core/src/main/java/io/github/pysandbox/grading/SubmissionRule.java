package io.github.pysandbox.grading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What one of the teacher's own submissions must get, in all cases or in some.
 *
 * @param place where the rule is written, or the folder that it follows from
 * @param covers which cases and groups it is about, by name; the whole exercise has an empty name
 * @param permitted the verdicts that these cases may get
 * @param required verdicts of which at least one of these cases must get one
 * @param score the points that what it covers must be worth
 * @param message what the checker must say of at least one of these cases; empty for nothing
 */
public record SubmissionRule(
    String place,
    Predicate<String> covers,
    Set<Verdict> permitted,
    Set<Verdict> required,
    Optional<ScoreRange> score,
    String message) {

  private static final Set<Verdict> ALL = EnumSet.allOf(Verdict.class);

  /** Check and copy the parts. */
  public SubmissionRule {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(covers, "covers");
    permitted = Set.copyOf(permitted);
    required = Set.copyOf(required);
    Objects.requireNonNull(score, "score");
    Objects.requireNonNull(message, "message");
  }

  /**
   * A rule about the verdicts of all cases.
   *
   * @param place the folder that it follows from
   * @param permitted the verdicts that cases may get
   * @param required verdicts of which at least one case must get one
   * @return the rule
   */
  public static SubmissionRule ofAll(String place, Set<Verdict> permitted, Set<Verdict> required) {
    return new SubmissionRule(place, name -> true, permitted, required, Optional.empty(), "");
  }

  /**
   * A rule that at least one case gets one of these verdicts.
   *
   * @param place the folder that it follows from
   * @param required the verdicts
   * @return the rule
   */
  public static SubmissionRule needs(String place, Set<Verdict> required) {
    return ofAll(place, ALL, required);
  }

  /** Say in a sentence each what is not as the rule wants it. */
  List<String> violations(Assignment assignment, SubmissionResult result) {
    List<CaseResult> cases =
        result.cases().stream().filter(test -> covers.test(test.name())).toList();
    List<String> found = new ArrayList<>();
    for (CaseResult test : cases) {
      if (!permitted.contains(test.verdict())) {
        found.add(
            "case "
                + test.name()
                + " got "
                + test.verdict().code()
                + ", "
                + place
                + " permits "
                + codes(permitted));
      }
    }
    if (cases.stream().noneMatch(test -> required.contains(test.verdict()))) {
      found.add("no case got " + codes(required) + ", of which " + place + " requires one");
    }
    if (cases.stream().noneMatch(test -> test.message().contains(message))) {
      found.add("no case has the message \"" + message + "\", which " + place + " requires");
    }
    score.ifPresent(range -> found.addAll(wrongScores(range, assignment, result)));
    return found;
  }

  private List<String> wrongScores(
      ScoreRange range, Assignment assignment, SubmissionResult result) {
    ScoreRules rules = new ScoreRules(assignment.exercise(), result.cases());
    return rules.groups().values().stream()
        .filter(group -> covers.test(group.name()))
        .filter(group -> !isWithinOther(rules, group))
        .filter(group -> !range.holds(rules.score(group)))
        .map(
            group ->
                (group.name().isEmpty() ? "the score" : "the score of " + group.name())
                    + " is "
                    + Units.points(rules.score(group))
                    + ", "
                    + place
                    + " requires "
                    + range)
        .sorted()
        .toList();
  }

  /** Of a group and those below it, the score of the group is meant. */
  private boolean isWithinOther(ScoreRules rules, Group group) {
    return rules.groups().values().stream()
        .filter(other -> !other.name().equals(group.name()) && covers.test(other.name()))
        .anyMatch(other -> other.all().anyMatch(inner -> inner.name().equals(group.name())));
  }

  private static String codes(Set<Verdict> verdicts) {
    return verdicts.stream().sorted().map(Verdict::code).collect(Collectors.joining(", "));
  }

  /**
   * Points from one number to another, both included.
   *
   * @param least the least points
   * @param most the most points
   */
  public record ScoreRange(double least, double most) {

    private static final double ROUNDING = 1e-6;

    boolean holds(double score) {
      return score >= least - ROUNDING && score <= most + ROUNDING;
    }

    @Override
    public String toString() {
      String from = Units.points(least);
      return least == most ? from : from + " to " + Units.points(most);
    }
  }
}

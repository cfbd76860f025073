package io.github.pysandbox.grading;

import io.github.pysandbox.grading.cases.OutputExpectation;
import io.github.pysandbox.grading.cases.ProgramCase;
import io.github.pysandbox.grading.cases.Source;
import io.github.pysandbox.grading.cases.Stimulus;
import io.github.pysandbox.grading.check.Checkers;
import io.github.pysandbox.grading.check.TokenOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cases for tests. */
public final class Cases {

  private Cases() {}

  public static Case expecting(String output) {
    return named("1", "", output, 0);
  }

  public static Case expectingExit(int code) {
    return named("1", "", "", code);
  }

  public static Case named(String name, String input, String output) {
    return named(name, input, output, 0);
  }

  private static Case named(String name, String input, String output, int exitCode) {
    return new ProgramCase(
        name,
        new Case.Notes(Optional.empty(), Optional.of("look at the loop")),
        new Stimulus(Bytes.of(input), List.of(), Map.of()),
        exitCode,
        List.of(
            new OutputExpectation(
                Source.STDOUT,
                Bytes.of(output),
                Bytes.of(input),
                Checkers.tokens(TokenOptions.DEFAULT))));
  }

  public static Group.ScoredCase worth(double points, Case test) {
    return new Group.ScoredCase(test, points);
  }

  public static Group group(
      String name, Show show, Aggregate aggregate, double points, Group.ScoredCase... cases) {
    return new Group(
        name, show, new Group.Scoring(aggregate, points, List.of()), List.of(cases), List.of());
  }

  public static Exercise exercise(String name, Group... groups) {
    double points = List.of(groups).stream().mapToDouble(group -> group.scoring().points()).sum();
    Group.Scoring scoring = new Group.Scoring(Aggregate.SUM, points, List.of());
    return new Exercise(
        name,
        name,
        Optional.of("main.py"),
        new RunConditions(Limits.DEFAULT, 0, 0),
        PackageRules.NONE,
        new Group("", Show.FULL, scoring, List.of(), List.of(groups)),
        true);
  }

  public static Submission submission(String student, String source) {
    return new Submission(
        student, Map.of("main.py", Bytes.of(source).toArray()), Optional.of("main.py"));
  }
}

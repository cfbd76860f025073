package io.github.pysandbox.grading;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What students are asked to program, and how their answers are judged.
 *
 * @param name the folder's name, unique among the exercises
 * @param title the name for people
 * @param entry the file to hand in; empty where any single Python file will do
 * @param conditions limits and seeds of each run
 * @param rules what only problem packages say
 * @param root all cases
 * @param advice whether failures come with a sentence of help
 */
public record Exercise(
    String name,
    String title,
    Optional<String> entry,
    RunConditions conditions,
    PackageRules rules,
    Group root,
    boolean advice) {

  /** Check the parts. */
  public Exercise {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(conditions, "conditions");
    Objects.requireNonNull(rules, "rules");
    Objects.requireNonNull(root, "root");
  }

  /**
   * All cases of all groups.
   *
   * @return a stream in order
   */
  public Stream<Group.ScoredCase> cases() {
    return root.all().flatMap(group -> group.cases().stream());
  }

  /**
   * The groups that have cases of their own.
   *
   * @return the groups in order
   */
  public List<Group> groups() {
    return root.all().filter(group -> !group.cases().isEmpty()).toList();
  }

  /**
   * The points that can be earned.
   *
   * @return all points
   */
  public double points() {
    return root.scoring().points();
  }

  /**
   * Keep one case only, to run it by itself.
   *
   * @param scored one of its cases
   * @param show how much of it is shown
   * @return a new exercise, worth what the case is
   */
  public Exercise only(Group.ScoredCase scored, Show show) {
    Group.Scoring scoring = new Group.Scoring(Aggregate.SUM, scored.points(), List.of());
    Group single = new Group("", show, scoring, List.of(scored), List.of());
    return new Exercise(name, title, entry, conditions, rules, single, advice);
  }

  /**
   * Show all of every case, for the teacher's own eyes.
   *
   * @return a new exercise
   */
  public Exercise shownInFull() {
    return new Exercise(name, title, entry, conditions, rules, root.shownInFull(), advice);
  }

  /**
   * Leave out the sentences of help; the teacher's own hints stay.
   *
   * @return a new exercise
   */
  public Exercise withoutAdvice() {
    return new Exercise(name, title, entry, conditions, rules, root, false);
  }

  /**
   * Change the time limit.
   *
   * @param time how long a run may take
   * @return a new exercise
   */
  public Exercise within(Duration time) {
    return new Exercise(name, title, entry, conditions.withTime(time), rules, root, advice);
  }
}

package io.github.pysandbox.junit;

import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One case of an exercise: what {@link PythonCases} gives to a test.
 *
 * <pre>{@code
 * test.verify(program);
 * }</pre>
 */
public final class PythonCase {

  private final String name;
  private final Exercise exercise;
  private final Group.ScoredCase scored;

  PythonCase(String name, Exercise exercise, Group.ScoredCase scored) {
    this.name = name;
    this.exercise = exercise;
    this.scored = scored;
  }

  /**
   * The name of the case.
   *
   * @return for instance {@code sample/1}; with several exercises, the exercise's name before it
   */
  public String name() {
    return name;
  }

  /**
   * What the program is given on its standard input.
   *
   * @return the input as text, or empty where there is none
   */
  public Optional<String> input() {
    return scored.test().input();
  }

  /**
   * Run a program under the limits of the exercise and judge its answer.
   *
   * @param program the program; files given to it are part of it
   * @return what came out, everything of it visible
   */
  public CaseResult grade(Script program) {
    Map<String, byte[]> files = new HashMap<>(program.files());
    files.put(program.name(), program.source());
    String entry = program.name();
    exercise.entry().ifPresent(expected -> files.putIfAbsent(expected, program.source()));
    Submission submission = new Submission("", files, Optional.of(exercise.entry().orElse(entry)));
    Grader grader = new Grader(new FreshRunners(), 1, 1, (done, total) -> {});
    // The teacher who tests may see all of it.
    Exercise alone = exercise.only(scored, Show.FULL);
    return grader.grade(List.of(new Assignment(alone, submission))).get(0).cases().get(0);
  }

  /**
   * Run a program under the limits of the exercise and verify that its answer is accepted.
   *
   * @param program the program; files given to it are part of it
   * @throws AssertionError if it is not, with the verdict, what was expected and what came
   */
  public void verify(Script program) {
    CaseResult result = grade(program);
    if (!result.passed()) {
      throw CaseFailure.of(result);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}

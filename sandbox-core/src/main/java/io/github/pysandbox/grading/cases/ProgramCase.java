package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.JudgeContext;
import io.github.pysandbox.grading.Submission;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Runs the submission as the main program. */
public final class ProgramCase implements Case {

  private final String name;
  private final Notes notes;
  private final Stimulus stimulus;
  private final int exitCode;
  private final List<Expectation> expectations;
  private final Optional<Duration> time;

  /**
   * Make a case.
   *
   * @param name unique in the exercise
   * @param notes what the teacher wrote about it
   * @param stimulus what the program is given
   * @param exitCode the right exit code
   * @param expectations what is expected of it
   */
  public ProgramCase(
      String name, Notes notes, Stimulus stimulus, int exitCode, List<Expectation> expectations) {
    this(name, notes, stimulus, exitCode, expectations, Optional.empty());
  }

  private ProgramCase(
      String name,
      Notes notes,
      Stimulus stimulus,
      int exitCode,
      List<Expectation> expectations,
      Optional<Duration> time) {
    this.name = Objects.requireNonNull(name, "name");
    this.notes = Objects.requireNonNull(notes, "notes");
    this.stimulus = Objects.requireNonNull(stimulus, "stimulus");
    this.exitCode = exitCode;
    this.expectations = List.copyOf(expectations);
    this.time = time;
  }

  /**
   * Give it a time limit of its own.
   *
   * @param limit how long it may run
   * @return a new case
   */
  public ProgramCase within(Duration limit) {
    return new ProgramCase(name, notes, stimulus, exitCode, expectations, Optional.of(limit));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Notes notes() {
    return notes;
  }

  @Override
  public Optional<Duration> time() {
    return time;
  }

  @Override
  public Script script(Submission submission) {
    return stimulus.addTo(submission.with(stimulus.files()).mainScript());
  }

  @Override
  public boolean expectsException(Execution execution) {
    return expectations.stream().anyMatch(ExceptionExpectation.class::isInstance);
  }

  @Override
  public int expectedExitCode() {
    return exitCode;
  }

  @Override
  public Finding judge(Execution execution, JudgeContext context) {
    return Expectation.first(expectations, execution, context);
  }

  @Override
  public Optional<String> input() {
    return stimulus.shown();
  }
}

package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.JudgeContext;
import io.github.pysandbox.grading.Submission;
import java.util.Objects;
import java.util.Optional;

/** Runs the submission as the main program on an input and checks what it prints. */
public final class InputOutputCase implements Case {

  private final String name;
  private final Notes notes;
  private final Stimulus stimulus;
  private final Answer answer;

  /**
   * Make a case.
   *
   * @param name unique in the exercise
   * @param notes what the teacher wrote about it
   * @param stimulus what the program is given
   * @param answer what is expected of it
   */
  public InputOutputCase(String name, Notes notes, Stimulus stimulus, Answer answer) {
    this.name = Objects.requireNonNull(name, "name");
    this.notes = Objects.requireNonNull(notes, "notes");
    this.stimulus = Objects.requireNonNull(stimulus, "stimulus");
    this.answer = Objects.requireNonNull(answer, "answer");
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
  public Script script(Submission submission) {
    return stimulus.addTo(submission.mainScript());
  }

  @Override
  public int expectedExitCode() {
    return answer.exitCode();
  }

  @Override
  public Finding judge(Execution execution, JudgeContext context) {
    Bytes actual = Bytes.of(execution.stdoutBytes());
    return answer
        .checker()
        .check(new Checker.Answer(stimulus.stdin(), answer.stdout(), actual, context.judge()));
  }

  @Override
  public Optional<String> input() {
    return Optional.of(stimulus.stdin().text()).filter(text -> !text.isEmpty());
  }

  /**
   * What is expected of a program.
   *
   * @param stdout the right output
   * @param exitCode the right exit code
   * @param checker compares the outputs
   */
  public record Answer(Bytes stdout, int exitCode, Checker checker) {}
}

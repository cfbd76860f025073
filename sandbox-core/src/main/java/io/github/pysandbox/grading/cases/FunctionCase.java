package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.JudgeContext;
import io.github.pysandbox.grading.Submission;
import io.github.pysandbox.grading.Verdict;
import io.github.pysandbox.grading.values.PythonValue;
import io.github.pysandbox.grading.values.ValueReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Loads the submission as a module and evaluates an expression, or executes a statement, in it.
 *
 * <p>The value leaves the guest as data and is compared here, so that nothing that the submission
 * overrides has a say, and what is right is nowhere in the guest.
 */
public final class FunctionCase implements Case {

  private static final DriverScript DRIVER = DriverScript.load("function_driver.py");

  private static final DriverScript COMPILER = DriverScript.load("question_compiler.py");

  /** What Python says of the place of an error in a question. */
  private static final String PLACE = "(<case>, line ";

  private final String name;
  private final Notes notes;
  private final Question question;
  private final Stimulus stimulus;
  private final Answer answer;

  /**
   * Make a case.
   *
   * @param name unique in the exercise
   * @param notes what the teacher wrote about it
   * @param question what is evaluated
   * @param stimulus what the program is given
   * @param answer what is expected of it
   */
  public FunctionCase(
      String name, Notes notes, Question question, Stimulus stimulus, Answer answer) {
    this.name = Objects.requireNonNull(name, "name");
    this.notes = Objects.requireNonNull(notes, "notes");
    this.question = Objects.requireNonNull(question, "question");
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
    String entry = submission.entry().orElseThrow();
    String module = entry.substring(entry.lastIndexOf('/') + 1).replaceAll("\\.py$", "");
    String mode = question.isExpression() ? "eval" : "exec";
    return stimulus.addTo(
        DRIVER.call(
            submission, List.of(entry, module, question.source(), mode, ReportFile.newName())));
  }

  /** Only what the question itself raises: an exception at loading is a run-time error. */
  @Override
  public boolean expectsException(Execution execution) {
    boolean loaded = ReportFile.find(execution).length > 0;
    return loaded && answer.others().stream().anyMatch(ExceptionExpectation.class::isInstance);
  }

  @Override
  public int expectedExitCode() {
    return answer.exitCode();
  }

  /**
   * A question that is not Python is no fault of the submission. Whether it is one is found out
   * without the submission, which could pretend.
   */
  @Override
  public Optional<Finding> mistake(Execution execution, JudgeContext context) {
    boolean suspicious =
        execution.pythonError().filter(error -> error.message().contains(PLACE)).isPresent();
    if (!suspicious) {
      return Optional.empty();
    }
    String mode = question.isExpression() ? "eval" : "exec";
    return context
        .judge()
        .apply(COMPILER.call(List.of(question.source(), mode)))
        .pythonError()
        .map(error -> Finding.judgeError("the question is not Python: " + error.message()));
  }

  @Override
  public Finding judge(Execution execution, JudgeContext context) {
    byte[] report = ReportFile.find(execution);
    boolean ended = execution.pythonError().isEmpty() && answer.exitCode() == 0;
    if (ended && (report.length == 0 || report[0] != 'v')) {
      return Finding.of(
          Verdict.RUNTIME_ERROR, "the program ended before it came to the end of the call", "");
    }
    Finding others = Expectation.first(answer.others(), execution, context);
    boolean compare = ended && others.verdict() == Verdict.ACCEPTED;
    return compare
        ? answer.value().map(value -> value.judge(value(report))).orElse(others)
        : others;
  }

  private static PythonValue value(byte[] report) {
    return ValueReader.read(Arrays.copyOfRange(report, 1, report.length))
        .orElse(new PythonValue.Opaque("unknown"));
  }

  @Override
  public Optional<String> input() {
    return Optional.of(">>> " + question.source() + "\n" + stimulus.shown().orElse(""));
  }

  /**
   * What is evaluated.
   *
   * @param source Python source
   * @param isExpression true for an expression, false for statements
   */
  public record Question(String source, boolean isExpression) {}

  /**
   * What is expected of the call.
   *
   * @param value the value, where it matters
   * @param exitCode the right exit code
   * @param others what else is expected
   */
  public record Answer(Optional<ReturnExpectation> value, int exitCode, List<Expectation> others) {

    /** Copy the list. */
    public Answer {
      others = List.copyOf(others);
    }
  }
}

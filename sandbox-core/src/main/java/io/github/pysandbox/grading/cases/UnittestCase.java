package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Case;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.JudgeContext;
import io.github.pysandbox.grading.Submission;
import io.github.pysandbox.grading.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Runs one method of a unittest file.
 *
 * <p>Weaker than the other kinds: the test runs beside the submission, in the same Python, which
 * could change the test's tools under it.
 */
public final class UnittestCase implements Case {

  private static final DriverScript DRIVER = DriverScript.load("unittest_driver.py");
  private static final Set<String> FAILURES = Set.of("AssertionError", "unittest.case.SkipTest");

  private final String name;
  private final Method method;
  private final Bytes source;

  /**
   * Make a case.
   *
   * @param name unique in the exercise
   * @param method the method to run
   * @param source the content of the file
   */
  public UnittestCase(String name, Method method, Bytes source) {
    this.name = Objects.requireNonNull(name, "name");
    this.method = Objects.requireNonNull(method, "method");
    this.source = Objects.requireNonNull(source, "source");
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Notes notes() {
    return Notes.NONE;
  }

  @Override
  public Script script(Submission submission) {
    String module = method.file().replaceAll("\\.py$", "");
    return DRIVER
        .call(
            submission,
            List.of(method.file(), module, method.type(), method.name(), ReportFile.newName()))
        .withFile(method.file(), source.toArray())
        .withStdin("")
        .withArgs(List.of());
  }

  /** What unittest calls a failure; every other exception is an error. */
  @Override
  public boolean expectsException(Execution execution) {
    return execution.pythonError().filter(error -> FAILURES.contains(error.type())).isPresent();
  }

  @Override
  public Finding judge(Execution execution, JudgeContext context) {
    Optional<PythonError> failure = execution.pythonError();
    if (failure.isPresent()) {
      return Finding.wrong(
          "the test failed", failure.get().message().lines().findFirst().orElse(""));
    }
    return ReportFile.exists(execution)
        ? Finding.accepted()
        : Finding.of(Verdict.RUNTIME_ERROR, "the program ended before the test did", "");
  }

  @Override
  public Optional<String> input() {
    return Optional.of(method.type() + "." + method.name() + " in " + method.file() + "\n");
  }

  /**
   * A test method.
   *
   * @param file the file's name
   * @param type the class in it
   * @param name the method of the class
   */
  public record Method(String file, String type, String name) {}
}

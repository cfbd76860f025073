package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactory;

/**
 * Entry points for assertions about what a program did, and all of AssertJ's own, so that one
 * static import does for both.
 *
 * <pre>{@code
 * import static io.github.pysandbox.junit.PySandboxAssertions.assertThat;
 *
 * assertThat(sandbox.execute("print('hi')")).succeeded().hasStdout("hi\n");
 * }</pre>
 */
public class PySandboxAssertions extends Assertions {

  /**
   * For {@code asInstanceOf}.
   *
   * <pre>{@code
   * assertThat(future).succeedsWithin(TEN_SECONDS).asInstanceOf(EXECUTION).succeeded();
   * }</pre>
   */
  public static final InstanceOfAssertFactory<Execution, ExecutionAssert> EXECUTION =
      new InstanceOfAssertFactory<>(Execution.class, ExecutionAssert::new);

  /** For those who add entry points of their own. */
  protected PySandboxAssertions() {}

  /**
   * Start assertions.
   *
   * @param actual what a program did
   * @return assertions about it
   */
  public static ExecutionAssert assertThat(Execution actual) {
    return new ExecutionAssert(actual);
  }
}

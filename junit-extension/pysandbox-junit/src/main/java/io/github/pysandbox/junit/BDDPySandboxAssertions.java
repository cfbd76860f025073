package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import org.assertj.core.api.BDDAssertions;

/**
 * Entry points in the words of behaviour-driven development, AssertJ's own included.
 *
 * <pre>{@code
 * then(sandbox.execute("print('hi')")).succeeded().hasStdout("hi\n");
 * }</pre>
 */
public class BDDPySandboxAssertions extends BDDAssertions {

  /** For those who add entry points of their own. */
  protected BDDPySandboxAssertions() {}

  /**
   * Start assertions.
   *
   * @param actual what a program did
   * @return assertions about it
   */
  public static ExecutionAssert then(Execution actual) {
    return new ExecutionAssert(actual);
  }
}

package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import org.assertj.core.api.SoftAssertionsProvider;

/**
 * Adds soft assertions about what a program did to a class of soft assertions.
 *
 * <pre>{@code
 * class MySoftAssertions extends SoftAssertions implements PySandboxSoftAssertionsProvider {}
 * }</pre>
 */
public interface PySandboxSoftAssertionsProvider extends SoftAssertionsProvider {

  /**
   * Start soft assertions.
   *
   * @param actual what a program did
   * @return assertions about it, whose failures are collected
   */
  default ExecutionAssert assertThat(Execution actual) {
    return proxy(ExecutionAssert.class, Execution.class, actual);
  }
}

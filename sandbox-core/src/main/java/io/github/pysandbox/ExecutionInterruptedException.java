package io.github.pysandbox;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted; the run was ended and the thread's interrupt status is set.
 */
public final class ExecutionInterruptedException extends SandboxException {

  private static final long serialVersionUID = 1L;

  /**
   * Create an exception.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   */
  public ExecutionInterruptedException(String message) {
    this(message, null);
  }

  /**
   * Create an exception with a cause.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   * @param cause what it came from
   */
  public ExecutionInterruptedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package io.github.pysandbox;

import org.jspecify.annotations.Nullable;

/** The sandbox or its engine was closed before or during the run. */
public final class SandboxClosedException extends SandboxException {

  private static final long serialVersionUID = 1L;

  /**
   * Create an exception.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   */
  public SandboxClosedException(String message) {
    this(message, null);
  }

  /**
   * Create an exception with a cause.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   * @param cause what it came from
   */
  public SandboxClosedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

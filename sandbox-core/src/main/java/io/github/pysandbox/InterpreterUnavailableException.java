package io.github.pysandbox;

import org.jspecify.annotations.Nullable;

/** The interpreter is not there, or what is there cannot be loaded. */
public final class InterpreterUnavailableException extends SandboxException {

  private static final long serialVersionUID = 1L;

  /**
   * Create an exception.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   */
  public InterpreterUnavailableException(String message) {
    this(message, null);
  }

  /**
   * Create an exception with a cause.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   * @param cause what it came from
   */
  public InterpreterUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

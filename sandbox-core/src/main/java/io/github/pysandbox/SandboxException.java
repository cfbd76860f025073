package io.github.pysandbox;

import org.jspecify.annotations.Nullable;

/**
 * Something went wrong on this side of the sandbox: a configuration that cannot work, an
 * interpreter that cannot be loaded, a sandbox already closed. Never thrown for what a program did.
 */
public class SandboxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Create an exception.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   */
  public SandboxException(String message) {
    this(message, null);
  }

  /**
   * Create an exception with a cause.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   * @param cause what it came from
   */
  public SandboxException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

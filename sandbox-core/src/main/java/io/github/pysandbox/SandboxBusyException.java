package io.github.pysandbox;

import org.jspecify.annotations.Nullable;

/** A run could not begin within {@link SharedEngine.Builder#maxWait(java.time.Duration)}. */
public final class SandboxBusyException extends SandboxException {

  private static final long serialVersionUID = 1L;

  /**
   * Create an exception.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   */
  public SandboxBusyException(String message) {
    this(message, null);
  }

  /**
   * Create an exception with a cause.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   * @param cause what it came from
   */
  public SandboxBusyException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

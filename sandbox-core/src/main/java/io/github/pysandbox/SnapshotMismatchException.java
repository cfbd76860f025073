package io.github.pysandbox;

import org.jspecify.annotations.Nullable;

/** A snapshot is truncated, of another version, or of another interpreter. */
public final class SnapshotMismatchException extends SandboxException {

  private static final long serialVersionUID = 1L;

  /**
   * Create an exception.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   */
  public SnapshotMismatchException(String message) {
    this(message, null);
  }

  /**
   * Create an exception with a cause.
   *
   * @param message one sentence: what was wrong, with the value, and what to do
   * @param cause what it came from
   */
  public SnapshotMismatchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

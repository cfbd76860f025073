package io.github.pysandbox.internal.snapshot;

/** Bytes are no snapshot, or not the one that was expected. */
public final class SnapshotFormatException extends Exception {

  private static final long serialVersionUID = 1L;

  SnapshotFormatException(String message) {
    super(message);
  }
}

package io.github.pysandbox.internal.engine.split;

/** A function uses what cannot be taken apart here; it stays as it is. */
final class UnsplittableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsplittableException(String what) {
    super(what, null, false, false);
  }
}

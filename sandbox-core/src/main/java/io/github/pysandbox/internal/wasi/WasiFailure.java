package io.github.pysandbox.internal.wasi;

/**
 * A call failed the way WASI calls fail. Without a stack trace: guests fail as often as they like.
 */
final class WasiFailure extends Exception {

  private static final long serialVersionUID = 1L;

  private final Errno errno;

  WasiFailure(Errno errno) {
    super(errno.name(), null, false, false);
    this.errno = errno;
  }

  Errno errno() {
    return errno;
  }
}

package io.github.pysandbox.internal.wasi;

/** The guest called {@code proc_exit}. Leaves the guest's code as an exception. */
public final class GuestExit extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int code;

  GuestExit(int code) {
    super("exit " + code, null, false, false);
    this.code = code;
  }

  /**
   * The exit code.
   *
   * @return all 32 bits of it
   */
  public int code() {
    return code;
  }
}

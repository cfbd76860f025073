package io.github.pysandbox.internal.engine;

/**
 * A trap: the guest did what WebAssembly does not allow, and can run no further.
 *
 * <p>Carries no stack trace: a guest can trap as often as it is started.
 */
public final class GuestTrap extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Create a trap.
   *
   * @param reason what the specification calls it
   */
  public GuestTrap(String reason) {
    super(reason, null, false, false);
  }
}

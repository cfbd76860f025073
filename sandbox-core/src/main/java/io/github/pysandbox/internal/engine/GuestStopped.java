package io.github.pysandbox.internal.engine;

import java.util.Objects;

/**
 * The host ended the run: a limit, a deadline or a cancellation fell.
 *
 * <p>Carries no stack trace: a guest can bring it about at will.
 */
public final class GuestStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final StopReason reason;

  /**
   * Create the end of a run.
   *
   * @param reason why
   */
  public GuestStopped(StopReason reason) {
    super(reason.name(), null, false, false);
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /**
   * Why the host ended the run.
   *
   * @return the reason
   */
  public StopReason reason() {
    return reason;
  }
}

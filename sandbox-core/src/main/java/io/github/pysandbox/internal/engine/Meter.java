package io.github.pysandbox.internal.engine;

import io.github.pysandbox.internal.wasi.RunControl;
import org.jspecify.annotations.Nullable;

/**
 * Counts the guest's work and ends it when fuel or time is up.
 *
 * <p>Fuel is granted in slices. Generated code only decrements {@link GuestMemory#ticks}; when a
 * slice is used up it comes here, where the clock and the caller's wishes are looked at. So the
 * count is exact and the same everywhere, while the looks cost next to nothing.
 *
 * <p>One thread runs the guest and calls {@link #grant}; any thread may {@link #stop}.
 */
public final class Meter implements RunControl {

  /** Longer than any run may last, and far from overflowing. */
  private static final long LONGEST_SLEEP = 1L << 60;

  private final long maxFuel;
  private final long slice;
  private long granted;
  private long deadline = Long.MAX_VALUE;
  private volatile @Nullable StopReason stopped;

  /**
   * Create a meter whose clock does not run yet.
   *
   * @param maxFuel the fuel in all
   * @param slice the most ticks between two looks at the clock
   */
  public Meter(long maxFuel, long slice) {
    this.maxFuel = maxFuel;
    this.slice = slice;
  }

  /**
   * Start the clock.
   *
   * @param nanoTime when the run must end, by {@link System#nanoTime()}
   */
  public void deadline(long nanoTime) {
    this.deadline = nanoTime;
  }

  /**
   * When the run must end.
   *
   * @return a value of {@link System#nanoTime()}, or {@link Long#MAX_VALUE} for never
   */
  public long deadline() {
    return deadline;
  }

  /**
   * Have the run ended at its next look here. The first reason given stays.
   *
   * @param reason why
   */
  public synchronized void stop(StopReason reason) {
    if (stopped == null) {
      stopped = reason;
    }
    notifyAll();
  }

  /**
   * Why the run was ended.
   *
   * @return the reason, or null if it was not
   */
  public @Nullable StopReason stopped() {
    return stopped;
  }

  /**
   * Grant the next slice.
   *
   * @param ticks what is left of the former one, negative by what is owed
   * @return what may be used now, at least 0
   * @throws GuestStopped if nothing may be used any more
   */
  long grant(long ticks) {
    check();
    long wanted = Math.max(slice, -ticks);
    long most = maxFuel - granted;
    if (most < -ticks) {
      granted = maxFuel;
      stop(StopReason.FUEL);
      throw new GuestStopped(StopReason.FUEL);
    }
    long next = Math.min(wanted, most);
    granted += next;
    return ticks + next;
  }

  /**
   * Look at the clock and the caller's wishes.
   *
   * @throws GuestStopped if the run must end
   */
  public void check() {
    if (stopped == null && deadline != Long.MAX_VALUE && System.nanoTime() - deadline >= 0) {
      stop(StopReason.DEADLINE);
    }
    StopReason reason = stopped;
    if (reason != null) {
      throw new GuestStopped(reason);
    }
  }

  @Override
  public synchronized void sleep(long nanos) {
    long end = Math.min(System.nanoTime() + Math.min(nanos, LONGEST_SLEEP), deadline);
    try {
      long left = end - System.nanoTime();
      while (left > 0) {
        check();
        wait(millisRoundedUp(left));
        left = end - System.nanoTime();
      }
    } catch (InterruptedException e) {
      stop(StopReason.CANCELLED);
    }
    check();
  }

  /** At least 1, since a wait of 0 ms would never end; at most a minute, against overflow. */
  private static long millisRoundedUp(long nanos) {
    return Math.min(nanos / 1_000_000 + 1, 60_000);
  }

  @Override
  public RuntimeException outputExceeded() {
    return stopNow(StopReason.OUTPUT);
  }

  @Override
  public RuntimeException memoryExceeded() {
    return stopNow(StopReason.MEMORY);
  }

  private GuestStopped stopNow(StopReason reason) {
    stop(reason);
    check();
    return new GuestStopped(reason);
  }

  /**
   * The fuel used so far.
   *
   * @param ticks what is left of the present slice
   * @return units of fuel
   */
  long consumed(long ticks) {
    return granted - Math.max(ticks, 0);
  }
}

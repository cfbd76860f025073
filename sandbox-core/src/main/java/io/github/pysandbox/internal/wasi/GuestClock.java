package io.github.pysandbox.internal.wasi;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/** The clocks of one run: the one class through which time enters. */
public final class GuestClock {

  private static final int REALTIME = 0;
  private static final int LAST = 3;
  private static final long NANOS = 1_000_000_000L;
  private static final long LAST_SECOND = Long.MAX_VALUE / NANOS - 1;

  private final @Nullable InstantSource source;
  private final long resolution;
  private final long start = System.nanoTime();

  /**
   * Create the clocks of a run.
   *
   * @param source what all clocks show, or null for the host's
   * @param resolution the finest step that the guest sees
   */
  public GuestClock(@Nullable InstantSource source, Duration resolution) {
    this.source = source;
    this.resolution = resolution.toNanos();
  }

  /** Whether time passes only as the configuration says, so that waiting makes no sense. */
  boolean isConfigured() {
    return source != null;
  }

  long resolution(int clock) throws WasiFailure {
    check(clock);
    return resolution;
  }

  long now(int clock) throws WasiFailure {
    check(clock);
    long exact = source != null ? nanos(source.instant()) : hostTime(clock);
    return exact - Math.floorMod(exact, resolution);
  }

  long realtime() {
    long exact = source != null ? nanos(source.instant()) : hostTime(REALTIME);
    return exact - Math.floorMod(exact, resolution);
  }

  /**
   * Other clocks than the wall's count from the start of the run: the host's are its own affair.
   */
  private long hostTime(int clock) {
    return clock == REALTIME ? nanos(Instant.now()) : System.nanoTime() - start;
  }

  /** WASI and Python know the years from 1970 to 2262; what lies beyond shows as their edge. */
  private static long nanos(Instant instant) {
    long seconds = Math.max(0, Math.min(LAST_SECOND, instant.getEpochSecond()));
    return seconds * NANOS + (seconds == instant.getEpochSecond() ? instant.getNano() : 0);
  }

  private static void check(int clock) throws WasiFailure {
    if (clock < REALTIME || clock > LAST) {
      throw new WasiFailure(Errno.INVAL);
    }
  }
}

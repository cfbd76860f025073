package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Progress;
import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal, in one line that is written over and over, how far it has come and how long
 * the rest may take. The line is gone once all is done.
 */
final class TerminalProgress implements Progress {

  private static final long NANOS = 1_000_000_000;
  private static final long INTERVAL = NANOS / 5;
  private static final long WORTH_TELLING = 2 * NANOS;
  private static final String CLEAR = "\r\u001b[K";

  private final PrintStream terminal;
  private final LongSupplier clock;
  private final long start;
  private long shown;
  private boolean isShown;

  /**
   * Make one.
   *
   * @param terminal where the line is written
   * @param clock nanoseconds since any moment
   */
  TerminalProgress(PrintStream terminal, LongSupplier clock) {
    this.terminal = terminal;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = start;
  }

  @Override
  public synchronized void advanced(int done, int total) {
    long now = clock.getAsLong();
    if (done == total) {
      clear();
    } else if (now - shown >= INTERVAL && now - start >= WORTH_TELLING / 10) {
      shown = now;
      isShown = true;
      terminal.print(CLEAR + line(done, total, now - start));
      terminal.flush();
    }
  }

  private void clear() {
    if (isShown) {
      terminal.print(CLEAR);
      terminal.flush();
      isShown = false;
    }
  }

  private static String line(int done, int total, long nanos) {
    String line =
        String.format(Locale.ROOT, "%d of %d cases (%d%%)", done, total, 100L * done / total);
    if (nanos < WORTH_TELLING) {
      return line;
    }
    long left = (long) ((double) nanos / done * (total - done) / NANOS) + 1;
    String time = left < 90 ? left + " s" : (left + 30) / 60 + " min";
    return line + ", about " + time + " left";
  }
}

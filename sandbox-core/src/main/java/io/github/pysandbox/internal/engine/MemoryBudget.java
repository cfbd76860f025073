package io.github.pysandbox.internal.engine;

import io.github.pysandbox.internal.wasi.Budget;

/**
 * Counts what a guest makes the host hold, whatever for: its memory, its files, its output.
 *
 * <p>Used by the one thread that runs the guest.
 */
public final class MemoryBudget implements Budget {

  private final long limit;
  private long used;
  private long peak;

  /**
   * Create a budget.
   *
   * @param limit the most bytes that may be held at a time
   */
  public MemoryBudget(long limit) {
    this.limit = limit;
  }

  @Override
  public boolean tryReserve(long bytes) {
    if (bytes > limit - used) {
      return false;
    }
    used += bytes;
    peak = Math.max(peak, used);
    return true;
  }

  @Override
  public void release(long bytes) {
    used -= bytes;
  }

  /**
   * The most bytes held at any moment.
   *
   * @return bytes
   */
  public long peak() {
    return peak;
  }
}

package io.github.pysandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets runs in only while all that they may hold together fits a number of bytes. First come, first
 * served, so that a large run is not kept out by small ones for ever.
 */
final class MemoryGate {

  /** What all runs of this JVM go through, whatever engine they are on. */
  private static final MemoryGate OF_JVM = new MemoryGate(HostHeap.forRuns(), null);

  private final long capacity;
  private final @Nullable MemoryGate outer;
  private final Deque<Object> queue = new ArrayDeque<>();
  private long held;

  MemoryGate(long capacity, @Nullable MemoryGate outer) {
    this.capacity = capacity;
    this.outer = outer;
  }

  static MemoryGate ofJvm() {
    return OF_JVM;
  }

  long capacity() {
    return capacity;
  }

  synchronized long held() {
    return held;
  }

  /**
   * Wait until there is room and take it.
   *
   * @param bytes how much, at most the capacity
   * @param givenUp whether to wait no longer; looked at again after each {@link #wake}
   * @return false if nothing was taken, since waiting was given up or this thread interrupted
   */
  boolean enter(long bytes, BooleanSupplier givenUp) {
    if (!enterHere(bytes, givenUp)) {
      return false;
    }
    if (outer == null || outer.enter(bytes, givenUp)) {
      return true;
    }
    leaveHere(bytes);
    return false;
  }

  private synchronized boolean enterHere(long bytes, BooleanSupplier givenUp) {
    Object turn = new Object();
    queue.add(turn);
    try {
      while (!givenUp.getAsBoolean()) {
        if (queue.peek() == turn && bytes <= capacity - held) {
          held += bytes;
          return true;
        }
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      queue.remove(turn);
      notifyAll();
    }
    return false;
  }

  /** Give back what was taken. */
  void leave(long bytes) {
    if (outer != null) {
      outer.leave(bytes);
    }
    leaveHere(bytes);
  }

  private synchronized void leaveHere(long bytes) {
    held -= bytes;
    notifyAll();
  }

  /** Have those who wait look again whether they have given up. */
  void wake() {
    synchronized (this) {
      notifyAll();
    }
    if (outer != null) {
      outer.wake();
    }
  }
}

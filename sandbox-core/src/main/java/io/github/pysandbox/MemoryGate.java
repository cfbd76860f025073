package io.github.pysandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets runs in only while all that they may hold together fits a number of bytes. First come, first
 * served, so that a large run is not kept out by small ones for ever. Only the one whose turn it is
 * wakes up when there is room: waking all halves the rate where many wait.
 */
final class MemoryGate {

  /** What all runs of this JVM go through, whatever engine they are on. */
  private static final MemoryGate OF_JVM = new MemoryGate(HostHeap.forRuns(), null);

  private final long capacity;
  private final @Nullable MemoryGate outer;
  private final Lock lock = new ReentrantLock();
  private final Deque<Condition> queue = new ArrayDeque<>();
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

  long held() {
    lock.lock();
    try {
      return held;
    } finally {
      lock.unlock();
    }
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

  private boolean enterHere(long bytes, BooleanSupplier givenUp) {
    lock.lock();
    Condition turn = lock.newCondition();
    queue.add(turn);
    try {
      while (!givenUp.getAsBoolean()) {
        if (queue.peek() == turn && bytes <= capacity - held) {
          held += bytes;
          return true;
        }
        turn.await();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      queue.remove(turn);
      wakeFirst();
      lock.unlock();
    }
    return false;
  }

  private void wakeFirst() {
    Condition first = queue.peek();
    if (first != null) {
      first.signal();
    }
  }

  /** Give back what was taken. */
  void leave(long bytes) {
    if (outer != null) {
      outer.leave(bytes);
    }
    leaveHere(bytes);
  }

  private void leaveHere(long bytes) {
    lock.lock();
    try {
      held -= bytes;
      wakeFirst();
    } finally {
      lock.unlock();
    }
  }

  /** Have those who wait look again whether they have given up. */
  void wake() {
    lock.lock();
    try {
      queue.forEach(Condition::signal);
    } finally {
      lock.unlock();
    }
    if (outer != null) {
      outer.wake();
    }
  }
}

package io.github.pysandbox.internal.engine;

import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Arrays of finished instances, for the next ones: overwriting an array costs less than having the
 * JVM make and clear one.
 *
 * <p>As many as there are processors are kept. More are there for a while where more programs run
 * at a time: the garbage collector takes them when it next comes by.
 */
final class SpareMemories {

  private static final int MOST = 1_000;

  private final Queue<byte[]> kept;
  private final Queue<WeakReference<byte[]>> more = new ArrayBlockingQueue<>(MOST);

  /**
   * Create an empty store.
   *
   * @param kept how many arrays are safe from the garbage collector
   */
  SpareMemories(int kept) {
    this.kept = new ArrayBlockingQueue<>(kept);
  }

  /** Take an array with whatever is in it, or null if there is none. */
  byte @Nullable [] take() {
    byte[] memory = kept.poll();
    while (memory == null) {
      WeakReference<byte[]> reference = more.poll();
      if (reference == null) {
        return null;
      }
      memory = reference.get();
    }
    return memory;
  }

  void give(byte[] memory) {
    if (!kept.offer(memory)) {
      more.offer(new WeakReference<>(memory));
    }
  }
}

package io.github.pysandbox;

/**
 * Whether this JVM can hold what a configuration allows.
 *
 * <p>A guest's memory is one array, which growing copies into one larger by an eighth. Garbage
 * collectors do not move large arrays out of each other's way, so there must be room for the copy
 * on either side of it: three and a quarter times its size in all, with which heaps of all sizes
 * were seen to suffice, and with much less not.
 */
final class HostHeap {

  /** For the image, and for what else is on the heap. */
  private static final long RESERVE = 48L << 20;

  private HostHeap() {}

  /** What a run may take of the heap. */
  static long needOf(SandboxConfig config) {
    return needOf(config.maxMemory());
  }

  static long needOf(long maxMemory) {
    return maxMemory / 4 * 13;
  }

  /** What runs may take of this JVM's heap together. */
  static long forRuns() {
    return Math.max(0, Runtime.getRuntime().maxMemory() - RESERVE);
  }

  /** The most that a program may be given, in whole mebibytes. */
  static long mostMemory(long heap) {
    long bytes = Math.max(0, heap - RESERVE) / 13 * 4;
    return Math.min(SandboxConfig.MAX_MEMORY, (bytes >> 20) << 20);
  }

  static void requireRoomFor(SandboxConfig config, MemoryGate gate) {
    requireRoomFor(config.maxMemory(), Runtime.getRuntime().maxMemory());
    if (needOf(config) > gate.capacity()) {
      throw new InvalidConfigurationException(
          "maxMemory is "
              + mebibytes(config.maxMemory())
              + ", for which a run needs "
              + mebibytes(needOf(config))
              + " of heap while it grows, but the engine's memoryBudget is "
              + mebibytes(gate.capacity())
              + ": give programs less, or the engine more");
    }
  }

  static void requireRoomFor(long maxMemory, long heap) {
    long needed = needOf(maxMemory) + RESERVE;
    if (needed > heap) {
      throw new InvalidConfigurationException(
          "maxMemory is "
              + mebibytes(maxMemory)
              + ", but this JVM's heap has "
              + mebibytes(heap)
              + ": give programs less, or the JVM at least "
              + mebibytes(needed)
              + " with -Xmx");
    }
  }

  static String mebibytes(long bytes) {
    return (bytes >> 20) + " MiB";
  }
}

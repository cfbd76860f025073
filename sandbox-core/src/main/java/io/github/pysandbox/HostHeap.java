package io.github.pysandbox;

/**
 * Whether this JVM can hold what a configuration allows: a guest's memory twice, since growing
 * copies it, and the interpreter's image.
 */
final class HostHeap {

  /** For the image, and for what else is on the heap. */
  private static final long RESERVE = 48L << 20;

  private HostHeap() {}

  static void requireRoomFor(SandboxConfig config) {
    requireRoomFor(config.maxMemory(), Runtime.getRuntime().maxMemory());
  }

  static void requireRoomFor(long maxMemory, long heap) {
    long needed = 2 * maxMemory + RESERVE;
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

  private static String mebibytes(long bytes) {
    return (bytes >> 20) + " MiB";
  }
}

package io.github.pysandbox.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What this JVM holds.
 *
 * @param heap bytes of the heap in use after a collection
 * @param resident bytes of the process in memory, heap included; 0 where the system does not tell
 * @param threads live threads
 * @param classes loaded classes
 * @param descriptors open descriptors of the process; 0 where the system does not tell
 */
record Footprint(long heap, long resident, int threads, int classes, long descriptors) {

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

  static Footprint take() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    try {
      return new Footprint(
          runtime.totalMemory() - runtime.freeMemory(),
          residentBytes(),
          ManagementFactory.getThreadMXBean().getThreadCount(),
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
          openDescriptors());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long residentBytes() throws IOException {
    if (!Files.exists(STATUS)) {
      return 0;
    }
    String line =
        Files.readAllLines(STATUS).stream()
            .filter(text -> text.startsWith("VmRSS:"))
            .findFirst()
            .orElseThrow();
    return Long.parseLong(line.replaceAll("\\D", "")) << 10;
  }

  private static long openDescriptors() throws IOException {
    if (!Files.isDirectory(DESCRIPTORS)) {
      return 0;
    }
    try (Stream<Path> entries = Files.list(DESCRIPTORS)) {
      return entries.count();
    }
  }

  @Override
  public String toString() {
    return String.format(
        "heap %d MiB, resident %d MiB, threads %d, classes %d, descriptors %d",
        heap >> 20, resident >> 20, threads, classes, descriptors);
  }
}

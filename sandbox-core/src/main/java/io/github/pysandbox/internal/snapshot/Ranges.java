package io.github.pysandbox.internal.snapshot;

import java.util.ArrayList;
import java.util.List;

/** Ranges of a memory, ascending and apart from each other. */
final class Ranges {

  private record Range(int offset, int length) {}

  private final List<Range> ranges = new ArrayList<>();

  /** The blocks in which a memory differs from a base, which counts as zero beyond its end. */
  static Ranges ofDifferences(byte[] memory, byte[] base, int block) {
    Ranges result = new Ranges();
    int start = -1;
    for (int offset = 0; offset < memory.length; offset += block) {
      boolean differs = differs(memory, base, offset, Math.min(offset + block, memory.length));
      if (differs && start < 0) {
        start = offset;
      } else if (!differs && start >= 0) {
        result.ranges.add(new Range(start, offset - start));
        start = -1;
      }
    }
    if (start >= 0) {
      result.ranges.add(new Range(start, memory.length - start));
    }
    return result;
  }

  private static boolean differs(byte[] memory, byte[] base, int from, int to) {
    for (int i = from; i < to; i++) {
      if (memory[i] != (i < base.length ? base[i] : 0)) {
        return true;
      }
    }
    return false;
  }

  int count() {
    return ranges.size();
  }

  int offset(int index) {
    return ranges.get(index).offset();
  }

  int length(int index) {
    return ranges.get(index).length();
  }
}

package io.github.pysandbox.internal.wasi;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes directory entries into a guest's buffer until it is full. The last one is cut, which tells
 * the guest to come again with the cookie of the one before.
 */
final class DirectoryListing {

  private static final int HEADER = 24;
  private static final int NODE_OFFSET = 8;
  private static final int LENGTH_OFFSET = 16;
  private static final int TYPE_OFFSET = 20;

  /** {@code .} and {@code ..} come first. */
  private static final int SPECIAL = 2;

  private final GuestAccess memory;
  private final int start;
  private final int capacity;
  private int used;

  DirectoryListing(GuestAccess memory, int start, int capacity) {
    memory.checkRange(start, capacity);
    this.memory = memory;
    this.start = start;
    this.capacity = capacity;
  }

  void write(DirectoryNode directory, long cookie) {
    if (cookie < 1) {
      add(1, ".", directory);
    }
    if (cookie < SPECIAL) {
      add(SPECIAL, "..", directory.parent());
    }
    for (var numbered : directory.entriesFrom(Math.max(0, cookie - SPECIAL)).entrySet()) {
      if (used == capacity) {
        return;
      }
      DirectoryNode.Entry entry = numbered.getValue();
      add(numbered.getKey() + SPECIAL + 1, entry.name(), entry.node());
    }
  }

  private void add(long next, String name, Node node) {
    byte[] encoded = name.getBytes(UTF_8);
    byte[] record = new byte[HEADER + encoded.length];
    put(record, 0, next);
    put(record, NODE_OFFSET, node.inode());
    put(record, LENGTH_OFFSET, encoded.length);
    record[TYPE_OFFSET] = (byte) node.type().code();
    System.arraycopy(encoded, 0, record, HEADER, encoded.length);
    int size = Math.min(record.length, capacity - used);
    memory.write(start + used, record, 0, size);
    used += size;
  }

  private static void put(byte[] record, int offset, long value) {
    for (int i = 0; i < Long.BYTES && offset + i < HEADER; i++) {
      record[offset + i] = (byte) (value >>> (8 * i));
    }
  }

  int used() {
    return used;
  }
}

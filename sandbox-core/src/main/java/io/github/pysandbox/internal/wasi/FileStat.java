package io.github.pysandbox.internal.wasi;

/** Writes the {@code filestat} record of WASI Preview 1. */
final class FileStat {

  private static final int NODE_OFFSET = 8;
  private static final int TYPE_OFFSET = 16;
  private static final int LINKS_OFFSET = 24;
  private static final int SIZE_OFFSET = 32;
  private static final int ACCESSED_OFFSET = 40;
  private static final int MODIFIED_OFFSET = 48;
  private static final int CHANGED_OFFSET = 56;

  private FileStat() {}

  static void write(GuestAccess memory, int address, Node node) {
    writeStream(memory, address);
    memory.writeLong(address + NODE_OFFSET, node.inode());
    memory.writeByte(address + TYPE_OFFSET, node.type().code());
    memory.writeLong(address + SIZE_OFFSET, node.size());
    memory.writeLong(address + ACCESSED_OFFSET, node.accessed());
    memory.writeLong(address + MODIFIED_OFFSET, node.modified());
    memory.writeLong(address + CHANGED_OFFSET, node.modified());
  }

  static void writeStream(GuestAccess memory, int address) {
    memory.write(address, new byte[CHANGED_OFFSET + Long.BYTES], 0, CHANGED_OFFSET + Long.BYTES);
    memory.writeLong(address + LINKS_OFFSET, 1);
  }
}

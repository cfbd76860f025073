package io.github.pysandbox.internal.wasi;

import java.util.Arrays;

/**
 * A regular file in memory.
 *
 * <p>It starts on content that is shared with other runs and copies it at the first change. What it
 * holds of its own is reserved from the budget, and given back when the last name and the last
 * descriptor are gone.
 */
sealed class FileNode extends Node permits NullFile {

  private static final int LARGEST = 1 << 30;

  private final Budget budget;
  private byte[] bytes;
  private int size;
  private boolean shared;
  private boolean named = true;
  private int descriptors;

  FileNode(long inode, byte[] content, boolean writable, long time, Budget budget) {
    super(inode, writable, time);
    this.bytes = content;
    this.size = content.length;
    this.shared = true;
    this.budget = budget;
  }

  int read(long position, byte[] target, int offset, int length) {
    if (position >= size) {
      return 0;
    }
    int count = (int) Math.min(length, size - position);
    System.arraycopy(bytes, (int) position, target, offset, count);
    return count;
  }

  void write(long position, byte[] source, int length) throws WasiFailure {
    if (length == 0) {
      return;
    }
    if (position < 0 || position > LARGEST - length) {
      throw new WasiFailure(Errno.FBIG);
    }
    long end = position + length;
    own((int) Math.max(end, size));
    System.arraycopy(source, 0, bytes, (int) position, length);
    size = (int) Math.max(end, size);
  }

  void resize(long newSize) throws WasiFailure {
    if (newSize < 0) {
      throw new WasiFailure(Errno.INVAL);
    }
    if (newSize > LARGEST) {
      throw new WasiFailure(Errno.FBIG);
    }
    own((int) Math.max(newSize, size));
    if (newSize < size) {
      Arrays.fill(bytes, (int) newSize, size, (byte) 0);
    }
    size = (int) newSize;
  }

  /** Make sure that the content is this file's own and has room. */
  private void own(int capacity) throws WasiFailure {
    if (!shared && capacity <= bytes.length) {
      return;
    }
    int held = shared ? 0 : bytes.length;
    int wanted = (int) Math.min(LARGEST, Math.max(capacity, Math.max(64, held + held / 2L)));
    if (!budget.tryReserve(wanted - held)) {
      wanted = capacity;
      if (!budget.tryReserve(wanted - held)) {
        throw new WasiFailure(Errno.NOSPC);
      }
    }
    bytes = Arrays.copyOf(bytes, wanted);
    shared = false;
  }

  void opened() {
    descriptors++;
  }

  void closed() {
    descriptors--;
    releaseIfGone();
  }

  void unnamed() {
    named = false;
    releaseIfGone();
  }

  private void releaseIfGone() {
    if (!named && descriptors == 0 && !shared) {
      budget.release(bytes.length);
      bytes = new byte[0];
      size = 0;
      shared = true;
    }
  }

  byte[] content() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  FileType type() {
    return FileType.REGULAR_FILE;
  }

  @Override
  long size() {
    return size;
  }
}

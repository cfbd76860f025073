package io.github.pysandbox.internal.wasi;

/** {@code /dev/null}: takes everything, holds nothing. */
final class NullFile extends FileNode {

  private static final byte[] NOTHING = {};

  NullFile(long inode, long time, Budget budget) {
    super(inode, NOTHING, true, time, budget);
  }

  @Override
  void write(long position, byte[] source, int length) {}

  @Override
  void resize(long newSize) {}

  @Override
  FileType type() {
    return FileType.CHARACTER_DEVICE;
  }
}

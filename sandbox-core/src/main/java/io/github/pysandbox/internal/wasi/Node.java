package io.github.pysandbox.internal.wasi;

/** A file or directory in memory. */
abstract sealed class Node permits DirectoryNode, FileNode {

  private final long inode;
  private final boolean writable;
  private long accessed;
  private long modified;

  Node(long inode, boolean writable, long time) {
    this.inode = inode;
    this.writable = writable;
    this.accessed = time;
    this.modified = time;
  }

  /** A number of this run's own, counted from 1: nothing of the host's shows through. */
  long inode() {
    return inode;
  }

  boolean writable() {
    return writable;
  }

  void requireWritable() throws WasiFailure {
    if (!writable) {
      throw new WasiFailure(Errno.ROFS);
    }
  }

  long accessed() {
    return accessed;
  }

  void accessed(long time) {
    this.accessed = time;
  }

  long modified() {
    return modified;
  }

  void modified(long time) {
    this.modified = time;
  }

  abstract FileType type();

  abstract long size();
}

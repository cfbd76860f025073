package io.github.pysandbox.internal.wasi;

/** An open file or directory: what a descriptor stands for. */
final class OpenFile {

  private final Node node;
  private final boolean readable;
  private final boolean writable;
  private boolean append;
  private long position;

  OpenFile(Node node, boolean readable, boolean writable, boolean append) {
    this.node = node;
    this.readable = readable;
    this.writable = writable;
    this.append = append;
    if (node instanceof FileNode file) {
      file.opened();
    }
  }

  Node node() {
    return node;
  }

  DirectoryNode directory() throws WasiFailure {
    return GuestFiles.directory(node);
  }

  FileNode file() throws WasiFailure {
    if (node instanceof FileNode file) {
      return file;
    }
    throw new WasiFailure(Errno.ISDIR);
  }

  FileNode readableFile() throws WasiFailure {
    if (!readable) {
      throw new WasiFailure(Errno.BADF);
    }
    return file();
  }

  FileNode writableFile() throws WasiFailure {
    if (!writable) {
      throw new WasiFailure(Errno.BADF);
    }
    return file();
  }

  boolean append() {
    return append;
  }

  void append(boolean value) {
    this.append = value;
  }

  long position() {
    return position;
  }

  void position(long value) {
    this.position = value;
  }

  void close() {
    if (node instanceof FileNode file) {
      file.closed();
    }
  }
}

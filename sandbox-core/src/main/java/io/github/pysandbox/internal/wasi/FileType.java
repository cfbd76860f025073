package io.github.pysandbox.internal.wasi;

/** The file types of WASI Preview 1 that occur here. */
enum FileType {
  /** A standard stream: neither a terminal nor anything that can be sought in. */
  UNKNOWN(0),
  CHARACTER_DEVICE(2),
  DIRECTORY(3),
  REGULAR_FILE(4);

  private final int code;

  FileType(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}

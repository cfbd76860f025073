package io.github.pysandbox.internal.engine.split;

/** Reads WebAssembly's binary format, of a module that was validated before. */
final class ByteReader {

  private final byte[] bytes;
  private int at;

  ByteReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  int next() {
    return bytes[at++] & 0xff;
  }

  int unsigned() {
    int value = 0;
    int shift = 0;
    int part;
    do {
      part = next();
      value |= (part & 0x7f) << shift;
      shift += 7;
    } while ((part & 0x80) != 0);
    return value;
  }

  /** Pass over a number, however long and of whatever sign. */
  void skipNumber() {
    while ((next() & 0x80) != 0) {
      // The last byte alone has no upper bit.
    }
  }
}

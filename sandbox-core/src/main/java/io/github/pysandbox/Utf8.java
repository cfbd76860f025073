package io.github.pysandbox;

/** Looks at bytes in UTF-8. */
final class Utf8 {

  private static final int MAX_BYTES = 4;

  private Utf8() {}

  /** How many bytes at the end belong to a character that is not complete. */
  static int incompleteTail(byte[] bytes) {
    for (int tail = 1; tail < MAX_BYTES && tail <= bytes.length; tail++) {
      int lead = bytes[bytes.length - tail] & 0xff;
      if (lead < 0x80) {
        return 0;
      } else if (lead >= 0xc0) {
        int size = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        return size > tail ? tail : 0;
      }
    }
    return 0;
  }
}

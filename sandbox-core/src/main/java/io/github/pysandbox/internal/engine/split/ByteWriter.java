package io.github.pysandbox.internal.engine.split;

import java.io.ByteArrayOutputStream;

/** Writes WebAssembly's binary format. */
final class ByteWriter {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  ByteWriter raw(int... values) {
    for (int value : values) {
      out.write(value);
    }
    return this;
  }

  ByteWriter raw(byte[] source, int from, int to) {
    out.write(source, from, to - from);
    return this;
  }

  ByteWriter raw(byte[] source) {
    return raw(source, 0, source.length);
  }

  ByteWriter unsigned(int value) {
    int rest = value;
    while (rest >>> 7 != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
    return this;
  }

  ByteWriter signed(int value) {
    int rest = value;
    while (rest < -64 || rest > 63) {
      out.write((rest & 0x7f) | 0x80);
      rest >>= 7;
    }
    out.write(rest & 0x7f);
    return this;
  }

  ByteWriter sized(byte[] content) {
    return unsigned(content.length).raw(content);
  }

  byte[] toByteArray() {
    return out.toByteArray();
  }
}

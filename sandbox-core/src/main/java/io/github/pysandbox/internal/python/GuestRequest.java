package io.github.pysandbox.internal.python;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;

/** Writes the requests of the guest face: little-endian numbers, texts with their length before. */
final class GuestRequest {

  private static final int VERSION = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1_024);

  private GuestRequest() {
    number(VERSION);
  }

  /** Ask for Python to be initialised. */
  static byte[] start(long hashSeed) {
    GuestRequest request = new GuestRequest();
    request.number((int) hashSeed);
    request.number(0);
    return request.bytes.toByteArray();
  }

  /** Ask for a program to be run. */
  static byte[] run(Program program) {
    GuestRequest request = new GuestRequest();
    request.number(program.prelude() ? 1 : 0);
    request.text(program.name());
    request.bytes(program.source());
    request.text(Program.WORKING_DIRECTORY);
    request.texts(program.argv());
    request.number(program.env().size());
    for (Map.Entry<String, String> variable : program.env().entrySet()) {
      request.text(variable.getKey());
      request.text(variable.getValue());
    }
    return request.bytes.toByteArray();
  }

  private void texts(List<String> values) {
    number(values.size());
    values.forEach(this::text);
  }

  private void text(String value) {
    bytes(value.getBytes(UTF_8));
  }

  private void bytes(byte[] value) {
    number(value.length);
    bytes.writeBytes(value);
  }

  private void number(int value) {
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      bytes.write(value >>> shift);
    }
  }
}

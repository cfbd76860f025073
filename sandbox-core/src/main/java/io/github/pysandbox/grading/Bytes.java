package io.github.pysandbox.grading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** An immutable sequence of bytes: an input, an output, a file. */
public final class Bytes {

  /** No bytes at all. */
  public static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /**
   * Hold bytes.
   *
   * @param content copied
   * @return the bytes
   */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /**
   * Hold a text.
   *
   * @param text kept as UTF-8
   * @return the bytes
   */
  public static Bytes of(String text) {
    return new Bytes(text.getBytes(UTF_8));
  }

  /**
   * Take the bytes out.
   *
   * @return a copy
   */
  public byte[] toArray() {
    return content.clone();
  }

  /**
   * Read the bytes as text.
   *
   * @return UTF-8 decoded; what is not UTF-8 becomes U+FFFD
   */
  public String text() {
    return new String(content, UTF_8);
  }

  /**
   * Tell whether there are none.
   *
   * @return true for no bytes
   */
  public boolean isEmpty() {
    return content.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }
}

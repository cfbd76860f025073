package io.github.pysandbox.internal.python;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 checksums, as {@code sha256sum} writes them. */
final class Checksums {

  private Checksums() {}

  /** The digest of a file's content, which must be the one that stands in a list. */
  static String verified(Path file, byte[] content, Path list) throws IOException {
    String digest = sha256(content);
    String line = digest + "  " + file.getFileName();
    if (!Files.readAllLines(list).contains(line)) {
      throw new IOException(
          file
              + " has SHA-256 "
              + digest
              + ", which is not the one in "
              + list
              + "; build it anew");
    }
    return digest;
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

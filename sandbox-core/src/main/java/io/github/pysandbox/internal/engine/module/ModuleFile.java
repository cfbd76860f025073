package io.github.pysandbox.internal.engine.module;

import io.github.pysandbox.InterpreterUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A module's file, read and at first sight a WebAssembly module.
 *
 * @param path where it is
 * @param wasm its content
 * @param digest SHA-256 of the content in hexadecimal digits
 */
record ModuleFile(Path path, byte[] wasm, String digest) {

  private static final long LARGEST = 256L << 20;
  private static final byte[] MAGIC = {0, 'a', 's', 'm', 1, 0, 0, 0};

  /**
   * Read a module. Its first bytes are looked at first, so that a large file that is no module
   * costs nothing.
   *
   * @throws InterpreterUnavailableException if it cannot be read or is no module
   */
  static ModuleFile read(Path path) {
    if (!Files.isRegularFile(path)) {
      throw new InterpreterUnavailableException(
          path + ": there is no such file; interpreterPath must name a .wasm file");
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] start = in.readNBytes(MAGIC.length);
      if (!Arrays.equals(start, MAGIC)) {
        throw new InterpreterUnavailableException(
            path + ": is not a WebAssembly module; give a Python built for wasm32-wasip1");
      }
      if (Files.size(path) > LARGEST) {
        throw new InterpreterUnavailableException(
            path + ": is larger than " + (LARGEST >> 20) + " MiB; give a smaller module");
      }
      byte[] rest = in.readNBytes((int) LARGEST);
      byte[] wasm = Arrays.copyOf(start, start.length + rest.length);
      System.arraycopy(rest, 0, wasm, start.length, rest.length);
      return new ModuleFile(path, wasm, sha256(wasm));
    } catch (NoSuchFileException e) {
      throw new InterpreterUnavailableException(path + ": there is no such file any more", e);
    } catch (IOException e) {
      throw new InterpreterUnavailableException(
          path + ": cannot be read (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  static String sha256(byte[] content) {
    return HexFormat.of().formatHex(newDigest().digest(content));
  }

  static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package io.github.pysandbox.maven;

import io.github.pysandbox.Interpreter;
import io.github.pysandbox.SandboxConfig;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names what runs the programs: the digest of the jar that holds the interpreter and the grading,
 * and that of a module in the interpreter's place.
 */
final class InterpreterDigest {

  private static final int SHOWN = 12;
  private static final String RUSTPYTHON =
      "io/github/pysandbox/internal/rustpython/started.snapshot";

  private InterpreterDigest() {}

  /**
   * The digest, or empty where there is no jar, as in a build of this project itself.
   *
   * @param interpreter the Python that runs the programs
   * @param interpreterPath the module of a Python of one's own in its place, or null
   */
  static Optional<String> find(Interpreter interpreter, @Nullable File interpreterPath)
      throws IOException {
    Optional<String> jar = find();
    if (interpreter == Interpreter.RUSTPYTHON) {
      Optional<String> state = rustPython();
      jar = jar.flatMap(core -> state.map(other -> core + "/" + other));
    }
    if (interpreterPath == null || jar.isEmpty()) {
      return jar;
    }
    return interpreterPath.isFile()
        ? Optional.of(jar.get() + "/" + digest(interpreterPath.toPath()))
        : Optional.empty();
  }

  /**
   * The interpreter's name in reports, with the start of the digest of what holds it: fuel of
   * different builds cannot be compared.
   */
  static String name(Interpreter interpreter, @Nullable File interpreterPath) throws IOException {
    if (interpreterPath != null && interpreterPath.isFile()) {
      return interpreterPath.getName() + " " + start(digest(interpreterPath.toPath()));
    }
    String name = interpreter.name().toLowerCase(Locale.ROOT);
    Optional<String> holder = interpreter == Interpreter.RUSTPYTHON ? rustPython() : find();
    return holder.map(digest -> name + " " + start(digest)).orElse(name);
  }

  private static String start(String digest) {
    return digest.substring(0, SHOWN);
  }

  private static Optional<String> find() throws IOException {
    CodeSource source = SandboxConfig.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? Optional.of(digest(jar)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The digest of what RustPython's own artifact brings, or empty without that. */
  private static Optional<String> rustPython() throws IOException {
    ClassLoader loader = SandboxConfig.class.getClassLoader();
    try (InputStream state = loader.getResourceAsStream(RUSTPYTHON)) {
      return state == null ? Optional.empty() : Optional.of(digest(state.readAllBytes()));
    }
  }

  private static String digest(Path file) throws IOException {
    return digest(Files.readAllBytes(file));
  }

  private static String digest(byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package io.github.pysandbox.internal.python;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells whether what was built is still current: made of the same module by the same compiler.
 *
 * @param file where the stamp is kept
 * @param value what it must hold
 */
record BuildStamp(Path file, String value) {

  static BuildStamp of(String moduleDigest, Path classes) throws IOException {
    ByteArrayOutputStream inputs = new ByteArrayOutputStream();
    inputs.writeBytes(moduleDigest.getBytes(StandardCharsets.US_ASCII));
    Path origin = origin();
    if (Files.isDirectory(origin)) {
      addCompiler(origin, inputs);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(origin)) {
        addCompiler(jar.getPath("/"), inputs);
      }
    }
    Path stamp = classes.resolveSibling("interpreter.stamp");
    return new BuildStamp(stamp, Checksums.sha256(inputs.toByteArray()));
  }

  /** The folder or jar that the compiler itself is in. */
  private static Path origin() throws IOException {
    try {
      return Path.of(BuildStamp.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the compiler's own place has no path", e);
    }
  }

  private static void addCompiler(Path root, ByteArrayOutputStream inputs) throws IOException {
    for (String room : List.of("engine", "python", "snapshot", "wasi")) {
      Path folder = root.resolve("io/github/pysandbox/internal").resolve(room);
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          inputs.writeBytes(Files.readAllBytes(file));
        }
      }
    }
  }

  boolean isCurrent() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(value);
  }

  void write() throws IOException {
    Files.writeString(file, value);
  }
}

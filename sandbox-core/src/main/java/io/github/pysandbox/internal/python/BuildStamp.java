package io.github.pysandbox.internal.python;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    Path internal = classes.resolve("io/github/pysandbox/internal");
    for (String room : List.of("engine", "python", "snapshot", "wasi")) {
      try (Stream<Path> files = Files.walk(internal.resolve(room))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          inputs.writeBytes(Files.readAllBytes(file));
        }
      }
    }
    Path stamp = classes.resolveSibling("interpreter.stamp");
    return new BuildStamp(stamp, Checksums.sha256(inputs.toByteArray()));
  }

  boolean isCurrent() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(value);
  }

  void write() throws IOException {
    Files.writeString(file, value);
  }
}

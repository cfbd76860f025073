package io.github.pysandbox.junit;

import io.github.pysandbox.Script;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds Python files: on the class path, or below the directory that the tests run in. */
final class Sources {

  private final Class<?> testClass;

  Sources(Class<?> testClass) {
    this.testClass = testClass;
  }

  Script script(String path) {
    return Script.of(path.substring(path.lastIndexOf('/') + 1), bytes(path));
  }

  /**
   * Read a file.
   *
   * @throws IllegalArgumentException if there is none
   */
  byte[] bytes(String path) {
    requirePlain(path);
    try (InputStream resource = testClass.getResourceAsStream("/" + path)) {
      return resource == null ? fileBytes(path) : resource.readAllBytes();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "\"" + path + "\" cannot be read (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  /**
   * Find a folder.
   *
   * @throws IllegalArgumentException if there is none
   */
  Path folder(String path) {
    requirePlain(path);
    URL resource = testClass.getResource("/" + path);
    if (resource != null && resource.getProtocol().equals("file")) {
      return Path.of(URI.create(resource.toString()));
    }
    Path folder = Path.of("").toAbsolutePath().resolve(path);
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "\"" + path + "\" is neither a folder of the class path nor one below the project");
    }
    return folder;
  }

  private static byte[] fileBytes(String path) throws IOException {
    Path project = Path.of("").toAbsolutePath();
    Path file = project.resolve(path);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(
          "\"" + path + "\" is neither a resource of the class path nor a file below " + project);
    }
    return Files.readAllBytes(file);
  }

  private static void requirePlain(String path) {
    if (path.isEmpty() || path.startsWith("/") || List.of(path.split("/")).contains("..")) {
      throw new IllegalArgumentException(
          "\"" + path + "\" is not a path below the class path or the project");
    }
  }
}

package io.github.pysandbox.grading.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A folder whose files are read only as long as they stay inside it. */
final class Folder {

  private static final int MAX_FILE = 64 << 20;

  /** For all files that are read: an archive says little of what it will unfold to. */
  private static final long MAX_TOTAL = 256L << 20;

  private final Path root;
  private final Path realRoot;
  private final String name;
  private long total;

  private Folder(Path root, Path realRoot, String name) {
    this.root = root;
    this.realRoot = realRoot;
    this.name = name;
  }

  /** Open a folder that messages call {@code name}; an empty name stands for the folder itself. */
  static Folder open(Path root, String name) {
    try {
      return new Folder(root, root.toRealPath(), name);
    } catch (IOException e) {
      throw refuse(name.isEmpty() ? "." : name, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  Path root() {
    return root;
  }

  /** The name of a file in messages. */
  String name(Path file) {
    String relative = root.relativize(file).toString().replace('\\', '/');
    if (relative.isEmpty() || name.isEmpty()) {
      return relative.isEmpty() ? (name.isEmpty() ? "." : name) : relative;
    }
    return name + "/" + relative;
  }

  /** What a folder holds, sorted by name, without hidden files and caches. */
  List<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(inside(folder))) {
      return entries
          .filter(path -> !isIgnored(path))
          .sorted(Comparator.comparing(Folder::lastName))
          .toList();
    } catch (IOException e) {
      throw refuse(name(folder), "cannot be listed: " + e.getClass().getSimpleName());
    }
  }

  /** All files below a folder by their path relative to it. */
  SortedMap<String, byte[]> readAll(Path folder) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (Path file : walk(folder)) {
      files.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
    }
    return files;
  }

  private List<Path> walk(Path folder) {
    List<Path> files = new ArrayList<>();
    for (Path path : list(folder)) {
      if (Files.isDirectory(inside(path))) {
        files.addAll(walk(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  byte[] read(Path file) {
    try {
      Path real = inside(file);
      if (!Files.isRegularFile(real)) {
        throw refuse(name(file), "is not a regular file");
      }
      byte[] content = readBounded(real);
      if (content.length > MAX_FILE) {
        throw refuse(name(file), "is over 64 MiB");
      }
      total += content.length;
      if (total > MAX_TOTAL) {
        throw refuse(name(file), "is one too many: the files read so far are over 256 MiB");
      }
      return content;
    } catch (IOException e) {
      throw refuse(name(file), "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  /** Whatever size is stated: an archive's may be a lie. */
  private static byte[] readBounded(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(MAX_FILE + 1);
    }
  }

  String readText(Path file) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(read(file))).toString();
    } catch (CharacterCodingException e) {
      throw refuse(name(file), "is not UTF-8");
    }
  }

  boolean hasFile(String relative) {
    return Files.exists(root.resolve(relative));
  }

  /** Where a path leads; refused where a link leads out of the folder. */
  private Path inside(Path path) {
    try {
      Path real = path.toRealPath();
      if (!real.startsWith(realRoot)) {
        throw refuse(name(path), "leads out of the folder " + (name.isEmpty() ? "." : name));
      }
      return real;
    } catch (IOException e) {
      throw refuse(name(path), "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  static String lastName(Path path) {
    Path fileName = path.getFileName();
    String text = fileName == null ? "" : fileName.toString();
    return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
  }

  private static boolean isIgnored(Path path) {
    String name = lastName(path);
    return name.startsWith(".") || name.equals("__pycache__");
  }

  private static BadExerciseException refuse(String file, String sentence) {
    return new BadExerciseException(new Problem(file, 0, "", sentence));
  }
}

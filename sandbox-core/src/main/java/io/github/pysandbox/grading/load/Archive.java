package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Problem;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.ZipFile;

/** Reads a problem package from a zip file. */
final class Archive {

  private static final List<String> ENDINGS = List.of(".zip", ".kpp");

  private static final int MAX_ENTRIES = 20_000;

  private Archive() {}

  static boolean isName(String file) {
    return ENDINGS.stream().anyMatch(file::endsWith);
  }

  /** The exercise's name: the file's, without its ending. */
  static String exerciseName(Path file) {
    String last = Folder.lastName(file);
    return last.substring(0, last.lastIndexOf('.'));
  }

  static Exercise read(Path file) {
    String name = exerciseName(file);
    return open(
        file,
        folder -> {
          if (!KattisPackage.isIn(folder)) {
            throw refuse(file, "holds no problem package: there is no " + KattisPackage.SETTINGS);
          }
          return KattisPackage.read(name, folder);
        });
  }

  /** The archive that an exercise is in, if it is in one. */
  static Optional<Path> of(Path root, String exercise) {
    return ENDINGS.stream()
        .map(ending -> root.resolve(exercise + ending))
        .filter(path -> Files.isRegularFile(path) && !Files.isDirectory(root.resolve(exercise)))
        .findFirst();
  }

  /** Open an archive for as long as the reader looks at it. */
  static <T> T open(Path file, Function<Folder, T> reader) {
    String name = exerciseName(file);
    checkEntries(file);
    try (FileSystem zip = FileSystems.newFileSystem(file, Map.of())) {
      return reader.apply(Folder.open(root(zip.getPath("/"), name), Folder.lastName(file)));
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(file, e);
    }
  }

  /** Before the file system is opened, which makes a node for each. */
  private static void checkEntries(Path file) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      if (zip.size() > MAX_ENTRIES) {
        throw refuse(
            file, "has " + zip.size() + " entries; there may be " + MAX_ENTRIES + " at most");
      }
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(file, e);
    }
  }

  private static BadExerciseException unreadable(Path file, Exception reason) {
    return refuse(file, "cannot be read as a zip file: " + reason.getClass().getSimpleName());
  }

  /** Packages are zipped with or without the folder around them. */
  private static Path root(Path top, String name) {
    Path inner = top.resolve(name);
    return Files.isDirectory(inner) ? inner : top;
  }

  private static BadExerciseException refuse(Path file, String sentence) {
    return new BadExerciseException(new Problem(Folder.lastName(file), 0, "", sentence));
  }
}

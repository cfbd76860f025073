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

/** Reads a problem package from a zip file. */
final class Archive {

  private static final List<String> ENDINGS = List.of(".zip", ".kpp");

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
    try (FileSystem zip = FileSystems.newFileSystem(file, Map.of())) {
      Path root = root(zip.getPath("/"), name);
      Folder folder = Folder.open(root, Folder.lastName(file));
      if (!KattisPackage.isIn(folder)) {
        throw refuse(file, "holds no problem package: there is no " + KattisPackage.SETTINGS);
      }
      return KattisPackage.read(name, folder);
    } catch (IOException e) {
      throw refuse(file, "cannot be read as a zip file: " + e.getClass().getSimpleName());
    }
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

package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Problem;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what a student handed in: hostile, so that no link is followed and sizes are bounded. */
final class SubmissionFolder extends SimpleFileVisitor<Path> {

  private static final int MAX_FILES = 1_000;
  private static final long MAX_BYTES = 32L << 20;

  private final Path root;
  private final String name;
  private final SortedMap<String, byte[]> files = new TreeMap<>();
  private final List<Problem> warnings = new ArrayList<>();
  private long bytes;

  private SubmissionFolder(Path root, String name) {
    this.root = root;
    this.name = name;
  }

  static SubmissionFolder read(Path studentFolder, String student, Exercise exercise) {
    String name = student.isEmpty() ? exercise.name() : student + "/" + exercise.name();
    SubmissionFolder folder = new SubmissionFolder(studentFolder.resolve(exercise.name()), name);
    folder.walk();
    return folder;
  }

  SortedMap<String, byte[]> files() {
    return files;
  }

  List<Problem> warnings() {
    return warnings;
  }

  private void walk() {
    if (!Files.isDirectory(root, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.walkFileTree(root, this);
    } catch (IOException e) {
      warn(root, "cannot be read: " + e.getClass().getSimpleName());
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    boolean ignored = !folder.equals(root) && isIgnored(folder);
    return ignored ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (isIgnored(file)) {
      return FileVisitResult.CONTINUE;
    }
    if (!attributes.isRegularFile()) {
      warn(file, "is not a regular file and was left out");
    } else if (files.size() >= MAX_FILES || bytes + attributes.size() > MAX_BYTES) {
      warn(file, "was left out: a submission has at most 1000 files and 32 MiB");
    } else if (!PlainPath.isPlain(relative(file))) {
      warn(file, "was left out: its name holds characters that no program can rely on");
    } else {
      bytes += attributes.size();
      files.put(relative(file), Files.readAllBytes(file));
    }
    return FileVisitResult.CONTINUE;
  }

  private String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  private void warn(Path file, String sentence) {
    String relative = relative(file);
    warnings.add(new Problem(relative.isEmpty() ? name : name + "/" + relative, 0, "", sentence));
  }

  private static boolean isIgnored(Path path) {
    String last = Folder.lastName(path);
    return last.startsWith(".") || last.equals("__pycache__");
  }
}

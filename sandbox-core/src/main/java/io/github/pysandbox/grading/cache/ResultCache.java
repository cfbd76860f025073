package io.github.pysandbox.grading.cache;

import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Results by what they follow from: the exercise's files, the submission's files, and what runs
 * them. A change in any of them makes another key.
 */
public final class ResultCache {

  private final Path folder;
  private final Path exercises;
  private final String context;
  private final Map<String, byte[]> exerciseDigests = new ConcurrentHashMap<>();

  /**
   * Open a cache.
   *
   * @param folder where results are kept; made when it is needed
   * @param exercises the folder with the exercises
   * @param context what else results depend on: the interpreter, settings
   */
  public ResultCache(Path folder, Path exercises, String context) {
    this.folder = folder;
    this.exercises = exercises;
    this.context = context;
  }

  /**
   * Look for a result; one that cannot be read counts as missing.
   *
   * @param assignment the submission with its exercise
   * @return the result, marked as cached
   * @throws IOException if the exercise cannot be read
   */
  Optional<SubmissionResult> find(Assignment assignment) throws IOException {
    Path file = file(assignment);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      return Optional.of(new ResultReader(in).read());
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Keep a result. It appears all at once, so that a broken-off run leaves no half of it. */
  void keep(Assignment assignment, SubmissionResult result) throws IOException {
    Files.createDirectories(folder);
    Path partial = Files.createTempFile(folder, "result", ".part");
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(partial))) {
      new ResultWriter(out).write(result);
    }
    Files.move(partial, file(assignment), StandardCopyOption.REPLACE_EXISTING);
  }

  private Path file(Assignment assignment) throws IOException {
    Fingerprint key = new Fingerprint();
    key.add(context);
    key.add(exercise(assignment.exercise().name()));
    // What a package leaves to the system depends on the machine.
    key.add(assignment.exercise().conditions().toString());
    key.add(assignment.submission().student());
    key.add(assignment.submission().entry().orElse(""));
    assignment.submission().files().forEach((path, content) -> key.add(path).add(content));
    return folder.resolve(key.hex() + ".result");
  }

  private byte[] exercise(String name) throws IOException {
    byte[] known = exerciseDigests.get(name);
    if (known == null) {
      known = Fingerprint.ofExercise(exercises, name);
      exerciseDigests.put(name, known);
    }
    return known;
  }
}

package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What students handed in, matched with the exercises.
 *
 * @param assignments each exercise with each student's submission for it, sorted by student
 * @param warnings files that were left out
 */
public record Submissions(List<Assignment> assignments, List<Problem> warnings) {

  /** Copy the lists. */
  public Submissions {
    assignments = List.copyOf(assignments);
    warnings = List.copyOf(warnings);
  }

  /**
   * Read one student's own work: a folder for each exercise.
   *
   * @param folder the folder, which may be missing
   * @param exercises the exercises
   * @return one assignment for each exercise, also where nothing was handed in
   */
  public static Submissions ofOne(Path folder, List<Exercise> exercises) {
    List<Assignment> assignments = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    read(folder, "", exercises, assignments, warnings);
    return new Submissions(assignments, warnings);
  }

  /**
   * Read the work of a class: a folder for each student, in it a folder for each exercise.
   *
   * @param folder the folder
   * @param exercises the exercises
   * @return one assignment for each student and exercise, also where nothing was handed in
   */
  public static Submissions ofClass(Path folder, List<Exercise> exercises) {
    List<Assignment> assignments = new ArrayList<>();
    List<Problem> warnings = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      Folder root = Folder.open(folder, "");
      root.list(folder).stream()
          .filter(path -> Files.isDirectory(path) && !Files.isSymbolicLink(path))
          .forEach(path -> read(path, Folder.lastName(path), exercises, assignments, warnings));
    }
    return new Submissions(assignments, warnings);
  }

  private static void read(
      Path folder,
      String student,
      List<Exercise> exercises,
      List<Assignment> assignments,
      List<Problem> warnings) {
    for (Exercise exercise : exercises) {
      SubmissionFolder found = SubmissionFolder.read(folder, student, exercise);
      warnings.addAll(found.warnings());
      Map<String, byte[]> files = found.files();
      Submission submission = new Submission(student, files, EntryRules.entry(exercise, files));
      assignments.add(new Assignment(exercise, submission));
    }
  }
}

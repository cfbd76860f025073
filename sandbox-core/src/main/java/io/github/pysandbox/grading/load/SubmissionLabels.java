package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.LabelledSubmission;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The submissions in {@code submissions/<expected verdict>/} of exercises: a file or a folder for
 * each.
 *
 * @param submissions the submissions, sorted
 * @param warnings programs that were left out
 */
public record SubmissionLabels(List<LabelledSubmission> submissions, List<Problem> warnings) {

  private static final String SUBMISSIONS = "submissions";

  /** Copy the lists. */
  public SubmissionLabels {
    submissions = List.copyOf(submissions);
    warnings = List.copyOf(warnings);
  }

  /**
   * Read the labelled submissions of exercises.
   *
   * @param root the folder with the exercises
   * @param exercises the exercises
   * @return the submissions
   */
  public static SubmissionLabels read(Path root, List<Exercise> exercises) {
    Reading reading = new Reading();
    for (Exercise exercise : exercises) {
      Optional<Path> archive = Archive.of(root, exercise.name());
      Path inner = root.resolve(exercise.name());
      if (archive.isPresent()) {
        Archive.open(archive.get(), folder -> reading.read(folder, exercise));
      } else {
        Path own = Files.isDirectory(inner) ? inner : root;
        reading.read(Folder.open(own, exercise.name()), exercise);
      }
    }
    return new SubmissionLabels(reading.submissions, reading.warnings);
  }

  /** The lists while they grow. */
  private static final class Reading {

    private final List<LabelledSubmission> submissions = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();

    /** Read one exercise's submissions. */
    int read(Folder exerciseFolder, Exercise exercise) {
      Path folder = exerciseFolder.root().resolve(SUBMISSIONS);
      if (!Files.isDirectory(folder)) {
        return 0;
      }
      LabelRules rules = LabelRules.of(exerciseFolder, folder, exercise);
      for (Path label : exerciseFolder.list(folder)) {
        if (Files.isDirectory(label)) {
          rules.checkFolder(label);
          exerciseFolder.list(label).forEach(path -> add(exerciseFolder, exercise, rules, path));
        }
      }
      rules.checkAllUsed();
      return submissions.size();
    }

    private void add(Folder folder, Exercise exercise, LabelRules rules, Path program) {
      LabelRules.Label label = rules.of(program);
      Optional<Submission> submission = submission(folder, exercise, rules, program, label);
      if (submission.isEmpty()) {
        warnings.add(new Problem(folder.name(program), 0, "", "is left out: it is not Python"));
        return;
      }
      submissions.add(
          new LabelledSubmission(
              folder.name(program),
              label.rules(),
              label.needsTime(),
              new Assignment(exercise, submission.get())));
    }

    /** A single file is taken for the entry, whatever it is called. */
    private static Optional<Submission> submission(
        Folder folder, Exercise exercise, LabelRules rules, Path program, LabelRules.Label label) {
      if (!label.isPython()) {
        return Optional.empty();
      }
      Map<String, byte[]> files = new TreeMap<>();
      if (Files.isDirectory(program)) {
        files.putAll(rules.constants().in(folder.readAll(program)));
        Optional<String> entry =
            label.entry().or(() -> EntryRules.entry(exercise, files)).filter(files::containsKey);
        return entry.map(name -> new Submission("", files, entry));
      }
      if (!Folder.lastName(program).endsWith(".py")) {
        return Optional.empty();
      }
      String entry = exercise.entry().orElse(exercise.name() + ".py");
      files.put(entry, rules.constants().in(folder.read(program)));
      return Optional.of(new Submission("", files, Optional.of(entry)));
    }
  }
}

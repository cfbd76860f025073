package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.LabelledSubmission;
import io.github.pysandbox.grading.Submission;
import io.github.pysandbox.grading.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code submissions/<expected verdict>/} of exercises: a file or a folder for each. */
public final class SubmissionLabels {

  private static final String SUBMISSIONS = "submissions";

  private static final Map<String, Optional<Verdict>> LABELS = labels();

  private SubmissionLabels() {}

  /**
   * Read the labelled submissions of exercises.
   *
   * @param root the folder with the exercises
   * @param exercises the exercises
   * @return the submissions, sorted
   */
  public static List<LabelledSubmission> read(Path root, List<Exercise> exercises) {
    List<LabelledSubmission> all = new ArrayList<>();
    for (Exercise exercise : exercises) {
      Path inner = root.resolve(exercise.name());
      Path folder = (Files.isDirectory(inner) ? inner : root).resolve(SUBMISSIONS);
      if (Files.isDirectory(folder)) {
        read(Folder.open(folder, exercise.name() + "/" + SUBMISSIONS), exercise, all);
      }
    }
    return all;
  }

  private static void read(Folder folder, Exercise exercise, List<LabelledSubmission> all) {
    for (Path label : folder.list(folder.root())) {
      Optional<Verdict> expected = LABELS.get(Folder.lastName(label));
      if (!Files.isDirectory(label)) {
        continue;
      }
      if (expected == null) {
        throw new YamlPlace(folder.name(label), 0, "")
            .refuse("is not a verdict; allowed are " + String.join(", ", LABELS.keySet()));
      }
      for (Path program : folder.list(label)) {
        Submission submission = submission(folder, exercise, program);
        all.add(
            new LabelledSubmission(
                folder.name(program), expected, new Assignment(exercise, submission)));
      }
    }
  }

  /** A single file is taken for the entry, whatever it is called. */
  private static Submission submission(Folder folder, Exercise exercise, Path program) {
    if (Files.isDirectory(program)) {
      Map<String, byte[]> files = folder.readAll(program);
      return new Submission("", files, EntryRules.entry(exercise, files));
    }
    String entry = exercise.entry().orElse(exercise.name() + ".py");
    return new Submission("", Map.of(entry, folder.read(program)), Optional.of(entry));
  }

  private static Map<String, Optional<Verdict>> labels() {
    Map<String, Optional<Verdict>> labels = new TreeMap<>();
    labels.put("accepted", Optional.of(Verdict.ACCEPTED));
    labels.put("partially_accepted", Optional.empty());
    labels.put("wrong_answer", Optional.of(Verdict.WRONG_ANSWER));
    labels.put("run_time_error", Optional.of(Verdict.RUNTIME_ERROR));
    labels.put("runtime_error", Optional.of(Verdict.RUNTIME_ERROR));
    labels.put("time_limit", Optional.of(Verdict.TIME_LIMIT));
    labels.put("time_limit_exceeded", Optional.of(Verdict.TIME_LIMIT));
    labels.put("memory_limit", Optional.of(Verdict.MEMORY_LIMIT));
    labels.put("output_limit", Optional.of(Verdict.OUTPUT_LIMIT));
    labels.put("fuel_limit", Optional.of(Verdict.FUEL_LIMIT));
    labels.put("compile_error", Optional.of(Verdict.COMPILE_ERROR));
    return labels;
  }
}

package io.github.pysandbox.grading.cache;

import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Grades what is not in the cache and takes the rest from there.
 *
 * <p>Submissions are graded in batches, each of which is kept at once: a run that is broken off is
 * taken up where it ended.
 */
public final class CachedGrading {

  private static final int BATCH = 50;

  private final Grader grader;
  private final ResultCache cache;

  /**
   * Put a cache before a grader.
   *
   * @param grader grades what is not in the cache
   * @param cache the cache
   */
  public CachedGrading(Grader grader, ResultCache cache) {
    this.grader = Objects.requireNonNull(grader, "grader");
    this.cache = Objects.requireNonNull(cache, "cache");
  }

  /**
   * Grade submissions.
   *
   * @param assignments submissions with their exercises
   * @return what came out, in the order of the assignments
   * @throws IOException if the cache cannot be written
   */
  public List<SubmissionResult> grade(List<Assignment> assignments) throws IOException {
    List<Optional<SubmissionResult>> known = new ArrayList<>();
    List<Assignment> unknown = new ArrayList<>();
    for (Assignment assignment : assignments) {
      Optional<SubmissionResult> result = cache.find(assignment);
      known.add(result);
      if (result.isEmpty()) {
        unknown.add(assignment);
      }
    }
    List<SubmissionResult> graded = gradeInBatches(unknown);
    List<SubmissionResult> all = new ArrayList<>();
    int next = 0;
    for (Optional<SubmissionResult> result : known) {
      all.add(result.isPresent() ? result.get() : graded.get(next++));
    }
    return all;
  }

  private List<SubmissionResult> gradeInBatches(List<Assignment> assignments) throws IOException {
    List<SubmissionResult> all = new ArrayList<>();
    for (int from = 0; from < assignments.size(); from += BATCH) {
      List<Assignment> batch =
          assignments.subList(from, Math.min(from + BATCH, assignments.size()));
      List<SubmissionResult> results = grader.grade(batch);
      for (int i = 0; i < results.size(); i++) {
        if (isSettled(results.get(i))) {
          cache.keep(batch.get(i), results.get(i));
        }
      }
      all.addAll(results);
    }
    return all;
  }

  /** What a faster machine or a mended checker might judge differently is not kept. */
  private static boolean isSettled(SubmissionResult result) {
    return result.count(Verdict.TIME_LIMIT) == 0 && result.count(Verdict.JUDGE_ERROR) == 0;
  }
}

package io.github.pysandbox.grading.cache;

import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Grades what is not in the cache and takes the rest from there.
 *
 * <p>Each result is kept as soon as it is settled: a run that is broken off is taken up where it
 * ended.
 */
public final class CachedGrading {

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
    List<SubmissionResult> graded = gradeAndKeep(unknown);
    List<SubmissionResult> all = new ArrayList<>();
    int next = 0;
    for (Optional<SubmissionResult> result : known) {
      all.add(result.isPresent() ? result.get() : graded.get(next++));
    }
    return all;
  }

  private List<SubmissionResult> gradeAndKeep(List<Assignment> assignments) throws IOException {
    try {
      return grader.grade(assignments, this::keep);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void keep(Assignment assignment, SubmissionResult result) {
    if (isSettled(result)) {
      try {
        cache.keep(assignment, result);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What a faster machine or a mended checker might judge differently is not kept. */
  private static boolean isSettled(SubmissionResult result) {
    return result.count(Verdict.TIME_LIMIT) == 0 && result.count(Verdict.JUDGE_ERROR) == 0;
  }
}

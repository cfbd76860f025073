package io.github.pysandbox.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs submissions against the cases of their exercises.
 *
 * <p>Cases run in parallel and share nothing; the results come in the order of the assignments
 * whatever finished first. A case that hits its time limit is run again, alone, once all others are
 * done: a busy machine does not turn a right answer into a wrong one.
 */
public final class Grader {

  private final CaseGrader cases;
  private final int threads;
  private final Progress progress;

  /**
   * Make a grader.
   *
   * @param runners runs scripts
   * @param threads how many cases run at once, at least 1
   * @param hashSeeds under how many string-hash seeds each case runs, at least 1
   * @param progress hears how far it has come
   */
  public Grader(Runners runners, int threads, int hashSeeds, Progress progress) {
    if (threads < 1 || hashSeeds < 1) {
      throw new IllegalArgumentException("threads and hash seeds must be at least 1");
    }
    this.cases = new CaseGrader(runners, hashSeeds);
    this.threads = threads;
    this.progress = Objects.requireNonNull(progress, "progress");
  }

  /**
   * Grade submissions.
   *
   * @param assignments submissions with their exercises
   * @return what came out, in the order of the assignments
   * @throws CancellationException if the thread is interrupted
   */
  public List<SubmissionResult> grade(List<Assignment> assignments) {
    List<CaseRun> runs = assignments.stream().flatMap(CaseRun::of).toList();
    runAll(runs);
    runs.stream().filter(CaseRun::timedOut).forEach(run -> run.again(cases));
    List<SubmissionResult> results = new ArrayList<>();
    int from = 0;
    for (Assignment assignment : assignments) {
      int to = from + (int) assignment.exercise().cases().count();
      results.add(ScoreRules.result(assignment, runs.subList(from, to)));
      from = to;
    }
    return results;
  }

  private void runAll(List<CaseRun> runs) {
    AtomicInteger done = new AtomicInteger();
    ExecutorService executor = Executors.newFixedThreadPool(threads, Grader::worker);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (CaseRun run : runs) {
        futures.add(executor.submit(() -> runOne(run, done, runs.size())));
      }
      for (Future<?> future : futures) {
        await(future);
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private void runOne(CaseRun run, AtomicInteger done, int total) {
    run.first(cases);
    progress.advanced(done.incrementAndGet(), total);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "pysandbox-grader");
    thread.setDaemon(true);
    return thread;
  }

  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("grading was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}

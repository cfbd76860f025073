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
import java.util.function.BiConsumer;

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
    return grade(assignments, (assignment, result) -> {});
  }

  /**
   * Grade submissions, and hear of each as soon as it is settled.
   *
   * @param assignments submissions with their exercises
   * @param settled hears of each result once, from any thread, several at a time
   * @return what came out, in the order of the assignments
   * @throws CancellationException if the thread is interrupted
   */
  public List<SubmissionResult> grade(
      List<Assignment> assignments, BiConsumer<Assignment, SubmissionResult> settled) {
    List<SubmissionRun> runs =
        assignments.stream().map(assignment -> new SubmissionRun(assignment, settled)).toList();
    runAll(runs);
    runs.forEach(run -> run.again(cases));
    return runs.stream().map(SubmissionRun::result).toList();
  }

  private void runAll(List<SubmissionRun> submissions) {
    AtomicInteger done = new AtomicInteger();
    int total = submissions.stream().mapToInt(submission -> submission.cases().size()).sum();
    ExecutorService executor = Executors.newFixedThreadPool(threads, Grader::worker);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (SubmissionRun submission : submissions) {
        for (CaseRun run : submission.cases()) {
          futures.add(
              executor.submit(
                  () -> {
                    submission.first(run, cases);
                    progress.advanced(done.incrementAndGet(), total);
                  }));
        }
      }
      for (Future<?> future : futures) {
        await(future);
      }
    } finally {
      executor.shutdownNow();
    }
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

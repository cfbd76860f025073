package io.github.pysandbox;

import io.github.pysandbox.internal.python.PythonImage;
import io.github.pysandbox.internal.python.PythonImages;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * What sandboxes share: the compiled interpreter, its images, and the threads that run programs.
 *
 * <p>Runs share nothing through it: each starts from the same image in a memory of its own. Most
 * users never meet this class: {@link #defaultEngine()} serves every sandbox that names no other.
 */
public final class SharedEngine implements AutoCloseable {

  /** Idle threads end after this time, so that an engine forgotten open leaves none behind. */
  private static final int IDLE_SECONDS = 5;

  private static final SharedEngine DEFAULT =
      new SharedEngine(Runtime.getRuntime().availableProcessors(), true);

  private final PythonImages images = new PythonImages();
  private final ThreadPoolExecutor workers;
  private final boolean permanent;

  private SharedEngine(int count, boolean permanent) {
    this.permanent = permanent;
    this.workers =
        new ThreadPoolExecutor(
            count,
            count,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new WorkerThreads());
    workers.allowCoreThreadTimeOut(true);
  }

  /**
   * The engine that all sandboxes use which name no other. It runs as many programs at a time as
   * there are processors, cannot be closed, and ends its threads when they are idle.
   *
   * @return always the same engine
   */
  public static SharedEngine defaultEngine() {
    return DEFAULT;
  }

  /**
   * Create an engine of one's own.
   *
   * @param workers how many programs may run at a time, 1 to 1,000; further ones wait their turn,
   *     which does not count as their time
   * @return the engine, to be closed
   * @throws InvalidConfigurationException if the number is out of range
   */
  public static SharedEngine create(int workers) {
    if (workers < 1 || workers > 1_000) {
      throw new InvalidConfigurationException("workers is " + workers + ": must be from 1 to 1000");
    }
    return new SharedEngine(workers, false);
  }

  /**
   * Load the default interpreter now instead of with the first run, which then is faster.
   *
   * @return this engine
   * @throws SandboxException if it cannot be loaded
   */
  public SharedEngine warmUp() {
    images.get(SandboxConfig.defaults());
    return this;
  }

  PythonImage image(SandboxConfig config) {
    return images.get(config);
  }

  /** Whether the engine was closed and all its threads have ended. */
  boolean isTerminated() {
    return workers.isTerminated();
  }

  void submit(Runnable task) {
    try {
      workers.execute(task);
    } catch (RejectedExecutionException e) {
      throw new SandboxClosedException("The engine was closed", e);
    }
  }

  /** Take no more runs; those that have begun end by themselves. The default engine stays open. */
  @Override
  public void close() {
    if (!permanent) {
      workers.shutdown();
    }
  }
}

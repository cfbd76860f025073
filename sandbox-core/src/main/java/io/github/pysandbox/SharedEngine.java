package io.github.pysandbox;

import io.github.pysandbox.internal.python.PythonImage;
import io.github.pysandbox.internal.python.PythonImages;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What sandboxes share: the compiled interpreter, its images, and the threads that run programs.
 *
 * <p>Runs share nothing through it: each starts from the same image in a memory of its own. Most
 * users never meet this class: {@link #defaultEngine()} serves every sandbox that names no other.
 *
 * <p>A run begins only while the memory that it and all others in this JVM may take fits the heap:
 * 13/4 of its {@link SandboxConfig#maxMemory()}, since growing copies. Until then it waits its
 * turn, first come, first served; waiting does not count as its time, ends when the run is
 * cancelled or its sandbox closed, and {@link Builder#maxWait} bounds it.
 */
public final class SharedEngine implements AutoCloseable {

  /** Idle threads end after this time, so that an engine forgotten open leaves none behind. */
  private static final int IDLE_SECONDS = 5;

  private static final SharedEngine DEFAULT = new SharedEngine(new Builder(), true);

  private final PythonImages images = new PythonImages();
  private final ThreadPoolExecutor workers;
  private final MemoryGate gate;
  private final @Nullable Duration maxWait;
  private final boolean permanent;

  private SharedEngine(Builder builder, boolean permanent) {
    this.permanent = permanent;
    this.maxWait = builder.maxWait;
    this.gate =
        builder.memoryBudget == null
            ? MemoryGate.ofJvm()
            : new MemoryGate(builder.memoryBudget, MemoryGate.ofJvm());
    this.workers =
        new ThreadPoolExecutor(
            builder.workers,
            builder.workers,
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
    return builder().workers(workers).build();
  }

  /**
   * Start an engine of one's own.
   *
   * @return a builder with every setting at its default
   */
  public static Builder builder() {
    return new Builder();
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

  MemoryGate gate() {
    return gate;
  }

  Optional<Duration> maxWait() {
    return Optional.ofNullable(maxWait);
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

  /** Makes an engine; {@link #build()} is the one place where settings are checked. */
  public static final class Builder {

    private static final Duration LONGEST = Duration.ofHours(24);

    private int workers = Runtime.getRuntime().availableProcessors();
    private @Nullable Long memoryBudget;
    private @Nullable Duration maxWait;

    private Builder() {}

    /**
     * How many programs may run at a time; further ones wait their turn.
     *
     * @param count 1 to 1,000; default: as many as there are processors
     * @return this builder
     */
    public Builder workers(int count) {
      this.workers = count;
      return this;
    }

    /**
     * How much of the heap the programs on this engine may take together, each 13/4 of its {@link
     * SandboxConfig#maxMemory()}; further ones wait their turn. What the programs of all engines
     * take never exceeds the heap of the JVM less 48 MiB.
     *
     * @param bytes at least 13/4 of {@link SandboxConfig#MIN_MEMORY}; default: the JVM's heap alone
     *     is the limit
     * @return this builder
     */
    public Builder memoryBudget(long bytes) {
      this.memoryBudget = bytes;
      return this;
    }

    /**
     * How long a run may wait for a worker and for memory. One that has not begun by then fails
     * with a {@link SandboxBusyException}.
     *
     * @param wait 1 ms to 24 hours; default: as long as those ahead of it take, each of which has a
     *     timeout
     * @return this builder
     */
    public Builder maxWait(Duration wait) {
      this.maxWait = wait;
      return this;
    }

    /**
     * Make the engine.
     *
     * @return the engine, to be closed
     * @throws InvalidConfigurationException if a setting is out of range
     */
    public SharedEngine build() {
      if (workers < 1 || workers > 1_000) {
        throw new InvalidConfigurationException(
            "workers is " + workers + ": must be from 1 to 1000");
      }
      long least = HostHeap.needOf(SandboxConfig.MIN_MEMORY);
      if (memoryBudget != null && memoryBudget < least) {
        throw new InvalidConfigurationException(
            "memoryBudget is " + memoryBudget + ": must be at least " + least);
      }
      if (maxWait != null && (maxWait.toMillis() < 1 || maxWait.compareTo(LONGEST) > 0)) {
        throw new InvalidConfigurationException(
            "maxWait is " + maxWait + ": must be from PT0.001S to " + LONGEST);
      }
      return new SharedEngine(this, false);
    }
  }
}

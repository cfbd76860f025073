package io.github.pysandbox;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes the threads that run programs.
 *
 * <p>Their stacks are large, so that Python's own recursion limit is always reached first; the
 * operating system provides only what is used of them.
 */
final class WorkerThreads implements ThreadFactory {

  private static final long STACK_SIZE = 256L << 20;

  private final AtomicInteger count = new AtomicInteger();

  @Override
  public Thread newThread(Runnable task) {
    Thread thread =
        new Thread(null, task, "pysandbox-worker-" + count.incrementAndGet(), STACK_SIZE);
    thread.setDaemon(true);
    return thread;
  }
}

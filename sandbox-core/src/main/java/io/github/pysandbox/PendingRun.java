package io.github.pysandbox;

import io.github.pysandbox.internal.python.PythonImage;
import io.github.pysandbox.internal.python.PythonImages;
import io.github.pysandbox.internal.python.PythonRun;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A run on its way through a worker thread. */
final class PendingRun implements Runnable {

  private final PythonRun run;
  private final Supplier<PythonImage> image;
  private final MemoryGate gate;
  private final long need;
  private final CompletableFuture<Execution> result = new CompletableFuture<>();

  /** Completed once: with true where the run begins, with false where it never will. */
  private final CompletableFuture<Boolean> begun = new CompletableFuture<>();

  PendingRun(SandboxConfig config, Script script, Supplier<PythonImage> image, MemoryGate gate) {
    this.run = new PythonRun(config, script, PythonImages.isLoaded(config));
    this.image = image;
    this.gate = gate;
    this.need = HostHeap.needOf(config);
  }

  CompletableFuture<Execution> result() {
    return result;
  }

  /** Refuse the run unless it begins in time. */
  void refuseAfter(Duration wait) {
    CompletableFuture<?> unused =
        begun
            .completeOnTimeout(false, wait.toNanos(), TimeUnit.NANOSECONDS)
            .thenAccept(
                began -> {
                  if (!began) {
                    result.completeExceptionally(tooLate(wait));
                    gate.wake();
                  }
                });
  }

  private static SandboxBusyException tooLate(Duration wait) {
    return new SandboxBusyException(
        "The run could not begin within "
            + wait
            + ", since others held all workers or all memory: run less at a time, or give the"
            + " engine a longer maxWait, more workers or a larger memoryBudget");
  }

  /** End the run; one that has not begun has its result at once. */
  void cancel() {
    run.cancel();
    if (!begun.isDone()) {
      result.completeExceptionally(closed());
      begun.complete(false);
      gate.wake();
    }
  }

  @Override
  public void run() {
    if (!gate.enter(need, begun::isDone)) {
      cancel();
      return;
    }
    try {
      if (begun.complete(true)) {
        execute();
      }
    } finally {
      gate.leave(need);
    }
  }

  private void execute() {
    try {
      Execution execution = run.execute(image.get());
      if (execution == null) {
        result.completeExceptionally(closed());
      } else {
        result.complete(execution);
      }
    } catch (SandboxException e) {
      result.completeExceptionally(e);
    } catch (OutOfMemoryError e) {
      result.completeExceptionally(
          new SandboxException("The JVM's heap is too small for the run; raise -Xmx", e));
    } catch (RuntimeException | Error e) {
      // Nothing may get lost on this thread: whoever waits must learn of it.
      result.completeExceptionally(
          new SandboxException("The sandbox failed, not the program: " + e, e));
    }
  }

  private SandboxClosedException closed() {
    return new SandboxClosedException(
        "The run was cancelled or its sandbox closed: " + run.account());
  }

  /** Cancel the run and wait for its end, which comes within milliseconds; but not for ever. */
  String cancelAndAccount() {
    cancel();
    return result
        .handle((execution, failure) -> run.account())
        .completeOnTimeout("it has not ended yet", 1, TimeUnit.SECONDS)
        .join();
  }
}

package io.github.pysandbox;

import io.github.pysandbox.internal.python.PythonImage;
import io.github.pysandbox.internal.python.PythonImages;
import io.github.pysandbox.internal.python.PythonRun;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** A run on its way through a worker thread. */
final class PendingRun implements Runnable {

  private final PythonRun run;
  private final Supplier<PythonImage> image;
  private final CompletableFuture<Execution> result = new CompletableFuture<>();

  PendingRun(SandboxConfig config, Script script, Supplier<PythonImage> image) {
    this.run = new PythonRun(config, script, PythonImages.isLoaded(config));
    this.image = image;
  }

  CompletableFuture<Execution> result() {
    return result;
  }

  void cancel() {
    run.cancel();
  }

  @Override
  public void run() {
    try {
      Execution execution = run.execute(image.get());
      if (execution == null) {
        result.completeExceptionally(
            new SandboxClosedException("The run was cancelled or its sandbox closed"));
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
}

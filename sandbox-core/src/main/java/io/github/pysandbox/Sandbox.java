package io.github.pysandbox;

import io.github.pysandbox.internal.python.FlightRecording;
import io.github.pysandbox.internal.python.Prelude;
import io.github.pysandbox.internal.python.PythonImage;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Runs Python programs that nobody vouches for.
 *
 * <p>Each {@link #execute} starts from the same clean state in a memory of its own; nothing leaks
 * from run to run, and nothing of the host is within reach: no file, network, process, environment
 * or thread. What a program did, exceeding a limit included, is in the {@link Execution}.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.create()) {
 *   sandbox.execute("print(1 + 1)").stdout(); // "2\n"
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads at a time. The design, from outside to inside: a run is handed to
 * a thread of the {@link SharedEngine}, which restores an instance of the interpreter from an
 * image, hands it the {@link Script} and reads its result; WebAssembly is the wall around it, and a
 * meter counts its work and ends it when its {@link SandboxConfig} says so.
 */
public final class Sandbox implements AutoCloseable {

  private final SandboxConfig config;
  private final SharedEngine engine;
  private final Set<PendingRun> pending = ConcurrentHashMap.newKeySet();
  private final List<Consumer<Execution>> listeners = new CopyOnWriteArrayList<>();
  private final Object preludeLock = new Object();
  private @Nullable PythonImage preludeImage;
  private volatile boolean closed;

  private Sandbox(SandboxConfig config, SharedEngine engine) {
    this.config = config;
    this.engine = engine;
  }

  /**
   * Create a sandbox with every setting at its default.
   *
   * @return the sandbox, to be closed
   */
  public static Sandbox create() {
    return create(SandboxConfig.defaults());
  }

  /**
   * Create a sandbox.
   *
   * @param config what programs may do and are given
   * @return the sandbox, to be closed
   * @throws InvalidConfigurationException if this JVM's heap cannot hold what programs may use
   */
  public static Sandbox create(SandboxConfig config) {
    return create(config, SharedEngine.defaultEngine());
  }

  /**
   * Create a sandbox on an engine of one's own.
   *
   * @param config what programs may do and are given
   * @param engine what runs them; it stays open when the sandbox is closed
   * @return the sandbox, to be closed
   * @throws InvalidConfigurationException if this JVM's heap or the engine's memory budget cannot
   *     hold what programs may use
   */
  public static Sandbox create(SandboxConfig config, SharedEngine engine) {
    CreateEvent event = FlightRecording.isOn() ? CreateEvent.begun() : null;
    Objects.requireNonNull(config, "config");
    Objects.requireNonNull(engine, "engine");
    HostHeap.requireRoomFor(config, engine.gate());
    Sandbox sandbox = new Sandbox(config, engine);
    if (event != null) {
      event.finish(config);
    }
    return sandbox;
  }

  /**
   * The configuration of this sandbox.
   *
   * @return what it was created with
   */
  public SandboxConfig config() {
    return config;
  }

  /**
   * Run a program named {@value Script#DEFAULT_NAME}.
   *
   * @param source the program
   * @return what it did
   * @throws SandboxException see {@link #execute(Script)}
   */
  public Execution execute(String source) {
    return execute(Script.of(source));
  }

  /**
   * Run a program with an input of its own.
   *
   * @param script the program
   * @param stdin its standard input, which beats the script's and the configured one
   * @return what it did
   * @throws SandboxException see {@link #execute(Script)}
   */
  public Execution execute(Script script, String stdin) {
    return execute(script.withStdin(stdin));
  }

  /**
   * Run a program and wait for its end.
   *
   * @param script the program
   * @return what it did
   * @throws InvalidConfigurationException if the files given to the program cannot be
   * @throws PreludeFailedException if the configured prelude fails
   * @throws SandboxClosedException if the sandbox was closed before or during the run
   * @throws SandboxBusyException if the run cannot begin within the engine's {@code maxWait}
   * @throws ExecutionInterruptedException if the calling thread is interrupted; the run is ended
   *     then and the thread's interrupt status set
   * @throws InterpreterUnavailableException if the interpreter cannot be loaded
   */
  public Execution execute(Script script) {
    PendingRun run = submit(script);
    try {
      Execution execution = run.result().get();
      tell(execution);
      return execution;
    } catch (InterruptedException e) {
      String account = run.cancelAndAccount();
      Thread.currentThread().interrupt();
      throw new ExecutionInterruptedException(
          "Interrupted while " + script + " ran: " + account, e);
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    }
  }

  /**
   * Run a program without waiting for its end.
   *
   * @param script the program
   * @return what it will have done; completes exceptionally with what {@link #execute(Script)}
   *     throws. Cancelling it ends the run
   * @throws SandboxClosedException if the sandbox is closed
   * @throws InvalidConfigurationException if the files given to the program cannot be
   */
  public CompletableFuture<Execution> executeAsync(Script script) {
    CompletableFuture<Execution> result = submit(script).result();
    CompletableFuture<?> unused = result.thenAccept(this::tell);
    return result;
  }

  /**
   * Hear of what programs did, besides those who run them.
   *
   * @param listener is called with each execution: by {@link #execute(Script)} before it returns,
   *     in the caller's thread; else at some time after the end, in a thread of the engine. It must
   *     not throw
   */
  public void onExecution(Consumer<Execution> listener) {
    listeners.add(Objects.requireNonNull(listener, "listener"));
  }

  private void tell(Execution execution) {
    listeners.forEach(listener -> listener.accept(execution));
  }

  private PendingRun submit(Script script) {
    requireOpen();
    PendingRun run = new PendingRun(config, script, this::image, engine.gate());
    pending.add(run);
    CompletableFuture<?> unused = run.result().whenComplete((execution, failure) -> forget(run));
    if (closed) {
      run.cancel();
    }
    engine.maxWait().ifPresent(run::refuseAfter);
    engine.submit(run);
    return run;
  }

  private void forget(PendingRun run) {
    pending.remove(run);
    if (run.result().isCancelled()) {
      run.cancel();
    }
  }

  /** The image that runs start from; with a prelude, the first run makes it. */
  private PythonImage image() {
    PythonImage base = engine.image(config);
    if (config.prelude().isEmpty()) {
      return base;
    }
    synchronized (preludeLock) {
      if (preludeImage == null) {
        requireOpen();
        preludeImage = new Prelude(config).apply(base);
      }
      return preludeImage;
    }
  }

  private void requireOpen() {
    if (closed) {
      throw new SandboxClosedException("The sandbox is closed; create another");
    }
  }

  private static RuntimeException rethrown(@Nullable Throwable cause) {
    if (cause instanceof SandboxException exception) {
      return exception;
    }
    return new SandboxException("The sandbox failed, not the program: " + cause, cause);
  }

  /** End all runs; those who wait for one get a {@link SandboxClosedException}. */
  @Override
  public void close() {
    closed = true;
    pending.forEach(PendingRun::cancel);
  }
}

package io.github.pysandbox.internal.python;

import io.github.pysandbox.Execution;
import io.github.pysandbox.ExecutionLimits;
import io.github.pysandbox.ExecutionMetadata;
import io.github.pysandbox.InvalidConfigurationException;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.Termination;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.GuestStopped;
import io.github.pysandbox.internal.engine.GuestTrap;
import io.github.pysandbox.internal.engine.StopReason;
import io.github.pysandbox.internal.wasi.GuestExit;
import io.github.pysandbox.internal.wasi.GuestFiles;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One program in a fresh instance of Python. Made by any thread, executed by one, once. */
public final class PythonRun {

  private final SandboxConfig config;
  private final Script script;
  private final Protocol protocol;
  private final RunContext context;
  private final boolean cached;
  private final long requested = System.nanoTime();
  private volatile @Nullable Measured account;

  /**
   * Prepare a run.
   *
   * @param config what it allows and gives
   * @param script the program
   * @param cached whether the interpreter was loaded before this run was asked for
   * @throws InvalidConfigurationException if the files given to the program cannot be
   */
  public PythonRun(SandboxConfig config, Script script, boolean cached) {
    this.config = config;
    this.script = script;
    this.cached = cached;
    long fuel = config.maxFuel().orElse(Long.MAX_VALUE);
    this.protocol = Protocol.of(config);
    this.context =
        RunContext.of(
            config,
            fuel,
            script.stdin().orElseGet(config::stdin),
            protocol,
            protocol.commandLine(program()));
    addFiles(context.files());
  }

  private void addFiles(GuestFiles files) {
    String work = protocol.directory();
    try {
      config.files().forEach((path, content) -> files.addFile(work, path, content));
      script.files().forEach((path, content) -> files.addFile(work, path, content));
      files.addFile(work, script.name(), script.source());
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationException(e.getMessage() + "; give fewer or smaller files", e);
    }
  }

  /** End the run as soon as may be; from any thread. It has no result then. */
  public void cancel() {
    context.meter().stop(StopReason.CANCELLED);
  }

  /**
   * Run the program.
   *
   * @param image the Python to start from
   * @return what it did, or null if the run was cancelled
   */
  public @Nullable Execution execute(PythonImage image) {
    return execute(image, program(), instance -> {});
  }

  /**
   * What the program had done when it was cancelled.
   *
   * @return a clause, without anything that the program made up
   */
  public String account() {
    Measured measured = account;
    if (measured == null) {
      return "it had not begun";
    }
    return String.format(
        Locale.ROOT,
        "after %.1f s it had used %,d units of fuel and printed %,d bytes",
        (measured.ended - measured.started) / 1e9,
        measured.fuel,
        context.streams().stdout().length + context.streams().stderr().length);
  }

  boolean isPristine() {
    return context.calls().isPristine();
  }

  @Nullable Execution execute(PythonImage image, Program program, Inspector inspector) {
    ExecuteEvent event = FlightRecording.isOn() ? ExecuteEvent.begun() : null;
    Measured measured = new Measured();
    Outcome outcome = run(image, program, inspector, measured);
    measured.ended = System.nanoTime();
    account = measured;
    Execution execution =
        outcome == null ? null : describe(outcome, measured, cached || image.wasCompiledBefore());
    if (event != null) {
      event.finish(execution);
    }
    return execution;
  }

  /** Looks at an instance after its program has ended and before it is gone. */
  @FunctionalInterface
  interface Inspector {
    void inspect(GuestInstance instance);
  }

  /** Times and counts of a run that are known before its outcome is. */
  private static final class Measured {
    private long started = System.nanoTime();
    private long ended;
    private long fuel;
  }

  private @Nullable Outcome run(
      PythonImage image, Program program, Inspector inspector, Measured measured) {
    try (GuestInstance instance = image.instantiate(context)) {
      measured.started = System.nanoTime();
      context.meter().deadline(measured.started + config.timeout().toNanos());
      try {
        GuestResult result = protocol.run(image, instance, program, context);
        inspector.inspect(instance);
        return Outcome.of(result, config);
      } finally {
        measured.fuel = instance.fuelConsumed();
      }
    } catch (GuestExit e) {
      return Outcome.of(new Termination.Exited(e.code()));
    } catch (GuestStopped e) {
      return Outcome.of(e.reason(), config);
    } catch (GuestTrap e) {
      return Outcome.of(new Termination.Trapped(String.valueOf(e.getMessage())));
    }
  }

  private Execution describe(Outcome outcome, Measured measured, boolean moduleCached) {
    ExecutionMetadata metadata =
        new ExecutionMetadata(
            Duration.ofNanos(measured.ended - measured.started),
            Duration.ofNanos(measured.started - requested),
            context.budget().peak(),
            measured.fuel,
            moduleCached);
    return Execution.builder()
        .stdout(context.streams().stdout())
        .stderr(context.streams().stderr())
        .termination(outcome.termination())
        .pythonError(outcome.error())
        .metadata(metadata)
        .files(filesLeft())
        .limits(ExecutionLimits.of(config))
        .build();
  }

  private Map<String, byte[]> filesLeft() {
    Map<String, byte[]> files = context.files().contents(protocol.directory());
    protocol.ownFiles().forEach(files::remove);
    if (Arrays.equals(files.get(script.name()), script.source())) {
      files.remove(script.name());
    }
    return files;
  }

  private Program program() {
    List<String> argv = new ArrayList<>();
    argv.add(script.name());
    argv.addAll(script.args().orElseGet(config::args));
    return new Program(false, script.name(), script.source(), argv, config.env());
  }
}

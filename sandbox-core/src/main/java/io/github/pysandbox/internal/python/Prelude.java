package io.github.pysandbox.internal.python;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PreludeFailedException;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.SandboxClosedException;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.internal.snapshot.Snapshot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a prelude once and makes its state the image that scripts start from. */
public final class Prelude {

  private static final String NAME = "<prelude>";

  private final SandboxConfig config;
  private final PythonRun run;

  /**
   * Prepare a prelude.
   *
   * @param config the configuration that has it
   */
  public Prelude(SandboxConfig config) {
    this.config = config;
    this.run = new PythonRun(withoutFuelLimit(config), Script.of("pass"), true);
  }

  private static SandboxConfig withoutFuelLimit(SandboxConfig config) {
    return config.toBuilder().maxFuel(Long.MAX_VALUE).build();
  }

  /** End it as soon as may be; from any thread. */
  public void cancel() {
    run.cancel();
  }

  /**
   * Run it.
   *
   * @param image the Python to start from
   * @return the image that scripts start from
   * @throws PreludeFailedException if it does not run to its end, or leaves files open
   * @throws SandboxClosedException if it was cancelled
   */
  public PythonImage apply(PythonImage image) {
    return config.interpreterPath().isPresent() ? tried(image) : preludeRun(image);
  }

  /**
   * Run it before a script that does nothing, to see that it works: an interpreter without a state
   * to start from runs it before each script.
   */
  private PythonImage tried(PythonImage image) {
    requireSuccess(run.execute(image));
    return image;
  }

  private PythonImage preludeRun(PythonImage image) {
    byte[] source = Script.of("prelude.py", config.prelude().orElseThrow()).source();
    Program program = new Program(true, NAME, source, List.of(NAME), config.env());
    Snapshot[] state = new Snapshot[1];
    boolean[] pristine = new boolean[1];
    Execution execution =
        run.execute(
            image,
            program,
            instance -> {
              state[0] = instance.snapshot();
              pristine[0] = run.isPristine();
            });
    Execution ended = requireSuccess(execution);
    if (state[0] == null) {
      throw new PreludeFailedException("The prelude failed: " + reason(ended), ended);
    }
    if (!pristine[0]) {
      throw new PreludeFailedException("The prelude left files open; close them", ended);
    }
    return image.derive(state[0]);
  }

  private static Execution requireSuccess(@Nullable Execution execution) {
    if (execution == null) {
      throw new SandboxClosedException("The sandbox was closed while its prelude ran");
    }
    if (!execution.isSuccess()) {
      throw new PreludeFailedException("The prelude failed: " + reason(execution), execution);
    }
    return execution;
  }

  private static String reason(Execution execution) {
    return execution.pythonError().map(Prelude::describe).orElse(execution.toString());
  }

  private static String describe(PythonError error) {
    String place =
        error.frames().stream()
            .filter(frame -> frame.file().equals(NAME))
            .reduce((first, last) -> last)
            .map(frame -> " (line " + frame.line() + ")")
            .orElse("");
    return error.type() + ": " + error.message() + place;
  }
}

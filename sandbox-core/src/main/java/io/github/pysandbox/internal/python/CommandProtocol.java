package io.github.pysandbox.internal.python;

import io.github.pysandbox.PythonError;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.MemoryBudget;
import io.github.pysandbox.internal.python.command.Invocation;
import io.github.pysandbox.internal.python.command.Traceback;
import io.github.pysandbox.internal.wasi.CommandLine;
import io.github.pysandbox.internal.wasi.GuestExit;
import io.github.pysandbox.internal.wasi.GuestFiles;
import java.util.Set;

/**
 * A WASI command: it gets a command line, runs from its start to its end each time, and has printed
 * what went wrong.
 *
 * <p>Programs start in the root directory, since a C library's working directory on WASI is that.
 */
final class CommandProtocol implements Protocol {

  private static final String MEMORY_ERROR = "MemoryError";

  private final SandboxConfig config;

  CommandProtocol(SandboxConfig config) {
    this.config = config;
  }

  @Override
  public String directory() {
    return GuestFiles.ROOT;
  }

  @Override
  public GuestFiles createFiles(MemoryBudget budget, boolean writable) {
    GuestFiles files = new GuestFiles(budget, writable);
    files.addNullDevice();
    return files;
  }

  @Override
  public Set<String> ownFiles() {
    return Set.of(GuestFiles.NULL_DEVICE);
  }

  @Override
  public CommandLine commandLine(Program program) {
    return Invocation.of(
        program.argv(), program.env(), config.prelude().orElse(null), config.hashSeed());
  }

  @Override
  public GuestResult run(
      PythonImage image, GuestInstance instance, Program program, RunContext context) {
    int exitCode = exitCode(image, instance);
    PythonError error =
        exitCode == 0
            ? null
            : Traceback.parse(context.streams().stderr(), program.name()).orElse(null);
    boolean memoryError = error != null && error.type().equals(MEMORY_ERROR);
    return new GuestResult(exitCode, memoryError, error);
  }

  private static int exitCode(PythonImage image, GuestInstance instance) {
    try {
      if (image.hasStartFunction()) {
        instance.invoke(CompiledCode.START_FUNCTION);
      }
      instance.invoke("_start");
      return 0;
    } catch (GuestExit e) {
      return e.code();
    }
  }
}

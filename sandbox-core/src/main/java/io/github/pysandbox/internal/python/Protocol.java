package io.github.pysandbox.internal.python;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.MemoryBudget;
import io.github.pysandbox.internal.wasi.CommandLine;
import io.github.pysandbox.internal.wasi.GuestFiles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** How an interpreter is given a program, and says how it ended. */
interface Protocol {

  /**
   * The protocol of the interpreter that a configuration names.
   *
   * @param config the configuration
   */
  static Protocol of(SandboxConfig config) {
    Optional<Path> module = config.interpreterPath();
    return module.isPresent()
        ? new CommandProtocol(config)
        : new FaceProtocol(Edition.of(config.interpreter()));
  }

  /** The directory of {@link GuestFiles} in which programs start. */
  String directory();

  /**
   * Make the file system of a run, without the program's own files.
   *
   * @param budget what files may cost
   * @param writable whether the program may change what is in its directory
   */
  GuestFiles createFiles(MemoryBudget budget, boolean writable);

  /** The files in that directory that are not the program's. */
  Set<String> ownFiles();

  /** The command line of a run. */
  CommandLine commandLine(Program program);

  /**
   * Run a program.
   *
   * @param image what the instance was made from
   * @param instance a fresh instance
   * @param program the program
   * @param context what belongs to this run
   */
  GuestResult run(PythonImage image, GuestInstance instance, Program program, RunContext context);
}

package io.github.pysandbox.internal.python;

import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.GuestStopped;
import io.github.pysandbox.internal.engine.GuestTrap;
import io.github.pysandbox.internal.engine.MemoryBudget;
import io.github.pysandbox.internal.engine.StopReason;
import io.github.pysandbox.internal.wasi.CommandLine;
import io.github.pysandbox.internal.wasi.GuestFiles;
import java.util.Set;

/** The guest face of our own interpreters. */
final class FaceProtocol implements Protocol {

  private final Edition edition;

  FaceProtocol(Edition edition) {
    this.edition = edition;
  }

  @Override
  public String directory() {
    return Program.WORKING_DIRECTORY.substring(1);
  }

  @Override
  public GuestFiles createFiles(MemoryBudget budget, boolean writable) {
    GuestFiles files = new GuestFiles(budget);
    files.addDirectory(directory(), writable);
    files.addNullDevice();
    return files;
  }

  @Override
  public Set<String> ownFiles() {
    return Set.of();
  }

  @Override
  public CommandLine commandLine(Program program) {
    return CommandLine.NONE;
  }

  @Override
  public GuestResult run(
      PythonImage image, GuestInstance instance, Program program, RunContext context) {
    GuestFace face = new GuestFace(instance);
    try {
      return face.run(program);
    } catch (GuestTrap e) {
      if (edition.trapsWithoutMemory() && face.isOutOfMemory()) {
        throw new GuestStopped(StopReason.MEMORY);
      }
      throw e;
    }
  }
}

package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a program leaves an output.
 *
 * @param name {@code stdout}, {@code stderr}, or the path of a file with {@code isFile}
 * @param isFile whether it is a file that the program writes
 */
public record Source(String name, boolean isFile) {

  /** The standard output. */
  public static final Source STDOUT = new Source("stdout", false);

  /** The standard error. */
  public static final Source STDERR = new Source("stderr", false);

  /** Check the parts. */
  public Source {
    Objects.requireNonNull(name, "name");
  }

  /**
   * A file.
   *
   * @param path relative to the working directory
   * @return the source
   */
  public static Source file(String path) {
    return new Source(path, true);
  }

  boolean isStdout() {
    return equals(STDOUT);
  }

  byte @Nullable [] find(Execution execution) {
    if (isFile) {
      return execution.files().get(name);
    }
    return isStdout() ? execution.stdoutBytes() : execution.stderrBytes();
  }
}

package io.github.pysandbox;

import java.util.Objects;

/**
 * A run was not a success and the caller asked for an exception: see {@link Execution#orThrow()}.
 *
 * <p>Not a {@link SandboxException}: the sandbox did its work.
 */
public final class ExecutionFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Execution execution;

  ExecutionFailedException(String message, Execution execution) {
    super(message);
    this.execution = Objects.requireNonNull(execution, "execution");
  }

  /**
   * The run itself.
   *
   * @return the run that failed
   */
  public Execution execution() {
    return execution;
  }
}

package io.github.pysandbox;

import java.util.Objects;

/** The prelude did not run to its end, so no script was started. */
public final class PreludeFailedException extends SandboxException {

  private static final long serialVersionUID = 1L;

  private final transient Execution execution;

  /**
   * Create an exception.
   *
   * @param message one sentence with the prelude's error and line
   * @param execution the prelude's own run
   */
  public PreludeFailedException(String message, Execution execution) {
    super(message);
    this.execution = Objects.requireNonNull(execution, "execution");
  }

  /**
   * The prelude's own run, with its output and error.
   *
   * @return the run that failed
   */
  public Execution execution() {
    return execution;
  }
}

package io.github.pysandbox.internal.wasi;

/** What host functions need of the run they serve. */
public interface RunControl {

  /**
   * Wait on the guest's behalf; returns early, by an exception, if the run has to end.
   *
   * @param nanos how long
   */
  void sleep(long nanos);

  /**
   * End the run because the guest has written more than it may.
   *
   * @return never
   */
  RuntimeException outputExceeded();

  /**
   * End the run because the guest makes the host hold more than it may.
   *
   * @return never
   */
  RuntimeException memoryExceeded();
}

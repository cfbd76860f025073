package io.github.pysandbox.internal.wasi;

/** What a guest may make the host hold. */
public interface Budget {

  /**
   * Reserve bytes before holding them.
   *
   * @param bytes how many more
   * @return false if that is more than allowed; then nothing is reserved
   */
  boolean tryReserve(long bytes);

  /**
   * Give bytes back.
   *
   * @param bytes how many fewer
   */
  void release(long bytes);
}

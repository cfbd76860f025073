package io.github.pysandbox.grading;

/** Hears how far grading has come; called from several threads at once. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (done, total) -> {};

  /**
   * One more case is done.
   *
   * @param done how many cases are done
   * @param total how many there are
   */
  void advanced(int done, int total);
}

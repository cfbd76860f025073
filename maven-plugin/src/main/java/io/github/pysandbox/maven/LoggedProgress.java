package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Progress;
import org.apache.maven.plugin.logging.Log;

/** Says in a plain line, ten times at most, how far a long run has come. */
final class LoggedProgress implements Progress {

  private static final int WORTH_TELLING = 200;
  private static final int LINES = 10;

  private final Log log;

  LoggedProgress(Log log) {
    this.log = log;
  }

  @Override
  public void advanced(int done, int total) {
    if (total >= WORTH_TELLING && done % (total / LINES) == 0) {
      log.info(done + " of " + total + " cases are done.");
    }
  }
}

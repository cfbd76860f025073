package io.github.pysandbox.grading;

import java.util.Objects;

/**
 * Where a case is written.
 *
 * @param file the file, relative to the folder that was read, with {@code /}
 * @param line the line, from 1; 0 where the whole file is meant
 */
public record Place(String file, int line) {

  /** Check the parts. */
  public Place {
    Objects.requireNonNull(file, "file");
  }
}

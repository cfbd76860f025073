package io.github.pysandbox.grading;

import java.util.Objects;

/**
 * A mistake in an exercise: where it is and what is allowed there.
 *
 * @param file the file or folder, relative to the exercises, with {@code /}
 * @param line the line, from 1; 0 where it is about the whole file
 * @param key the key, with dots for the keys around it; empty for none
 * @param sentence what is wrong and what is allowed
 */
public record Problem(String file, int line, String key, String sentence) {

  /** Check the parts. */
  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(sentence, "sentence");
  }

  /**
   * The problem in one line.
   *
   * @return for instance {@code fizzbuzz/exercise.yaml:3: limits.time: "abc" is not a duration}
   */
  @Override
  public String toString() {
    String place = line > 0 ? file + ":" + line : file;
    return key.isEmpty() ? place + ": " + sentence : place + ": " + key + ": " + sentence;
  }
}

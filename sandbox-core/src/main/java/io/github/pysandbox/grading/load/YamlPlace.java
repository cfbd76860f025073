package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Problem;

/**
 * A place in a file, for messages about what follows from it.
 *
 * @param file the file's name
 * @param line the line, 0 for none
 * @param key the key
 */
record YamlPlace(String file, int line, String key) {

  BadExerciseException refuse(String sentence) {
    return new BadExerciseException(new Problem(file, line, key, sentence));
  }
}

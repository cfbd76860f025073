package io.github.pysandbox.grading.check;

import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Bytes;
import java.util.Map;
import java.util.Objects;

/**
 * A checker in Python.
 *
 * @param main the file that is run, one of the files
 * @param files all of its files by relative path
 */
public record CheckerProgram(String main, Map<String, Bytes> files) {

  /** Check and copy the parts. */
  public CheckerProgram {
    files = Map.copyOf(files);
    if (!files.containsKey(main)) {
      throw new IllegalArgumentException(main + " is not among the files");
    }
  }

  /** The program with its other files beside it. */
  Script script() {
    Script script = Script.of(main, Objects.requireNonNull(files.get(main)).toArray());
    for (Map.Entry<String, Bytes> file : files.entrySet()) {
      if (!file.getKey().equals(main)) {
        script = script.withFile(file.getKey(), file.getValue().toArray());
      }
    }
    return script;
  }
}

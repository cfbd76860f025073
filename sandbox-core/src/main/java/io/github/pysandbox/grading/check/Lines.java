package io.github.pysandbox.grading.check;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into lines without the white space at their ends. */
final class Lines {

  private Lines() {}

  /** The lines of a text, without empty ones at the end. */
  static List<String> trimmed(String text) {
    List<String> lines = new ArrayList<>();
    text.lines().map(String::stripTrailing).forEach(lines::add);
    while (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}

package io.github.pysandbox.grading.load;

import java.util.regex.Pattern;

/** Reads the key {@code entry}: a Python file in the submission's folder. */
final class EntryName {

  private static final Pattern ALLOWED =
      Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/)*[A-Za-z0-9_][A-Za-z0-9_.-]*\\.py");

  private EntryName() {}

  static String read(YamlValue value) {
    if (!ALLOWED.matcher(value.text()).matches()) {
      throw value.refuse(
          value.quoted() + " is not the relative path of a Python file, written like main.py");
    }
    return value.text();
  }
}

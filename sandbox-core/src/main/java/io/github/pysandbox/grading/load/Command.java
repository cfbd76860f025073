package io.github.pysandbox.grading.load;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A command line that runs a Python program: the only kind that can run without a shell.
 *
 * @param program the program's file
 * @param args what follows it
 */
record Command(String program, List<String> args) {

  private static final Pattern WORDS =
      Pattern.compile("python3? +(?:[A-Za-z0-9_][\\w./-]*\\.py)(?: +[\\w./:=,+@%-]+)*");

  static Command read(YamlValue value) {
    String line = value.text().strip();
    if (!WORDS.matcher(line).matches()) {
      throw value.refuse(
          value.quoted() + " cannot run here; only a Python program can: python3 main.py 1 2");
    }
    List<String> words = List.of(line.split(" +", -1));
    return new Command(words.get(1), words.subList(2, words.size()));
  }
}

package io.github.pysandbox.grading.advice;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the name that was most likely meant: one of the program or of Python. */
final class NearName {

  private static final Pattern NAME = Pattern.compile("\\b[A-Za-z_]\\w{0,39}\\b");
  private static final int MAX_NAMES = 5_000;

  private static final Set<String> BUILTINS =
      Set.of(
          "abs",
          "all",
          "any",
          "bool",
          "chr",
          "dict",
          "enumerate",
          "False",
          "filter",
          "float",
          "input",
          "int",
          "isinstance",
          "len",
          "list",
          "map",
          "max",
          "min",
          "None",
          "open",
          "ord",
          "print",
          "range",
          "reversed",
          "round",
          "set",
          "sorted",
          "str",
          "sum",
          "True",
          "tuple",
          "type",
          "zip");

  private NearName() {}

  static Optional<String> of(String name, String source) {
    if (name.length() < 2 || name.length() > 40) {
      return Optional.empty();
    }
    Set<String> names = new TreeSet<>(BUILTINS);
    Matcher matcher = NAME.matcher(source);
    while (matcher.find() && names.size() < MAX_NAMES) {
      names.add(matcher.group());
    }
    names.remove(name);
    int most = name.length() < 5 ? 1 : 2;
    return names.stream()
        .filter(other -> distance(name, other) <= most)
        .min(Comparator.comparingInt(other -> distance(name, other)));
  }

  /** How many letters must be added, left out, changed or swapped with their neighbour. */
  static int distance(String left, String right) {
    int[][] steps = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, left, right, i, j);
      }
    }
    return steps[left.length()][right.length()];
  }

  private static int step(int[][] steps, String left, String right, int i, int j) {
    int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(steps[i - 1][j - 1] + change, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}

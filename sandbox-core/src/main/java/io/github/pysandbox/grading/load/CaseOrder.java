package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Warns where cases are numbered without zeros in front, so that 10 comes before 2. */
final class CaseOrder {

  private static final Pattern NUMBER = Pattern.compile("(?:.*/)?[^0-9/]*([0-9]{1,15})[^/]*");

  private CaseOrder() {}

  static List<Problem> warnings(Exercise exercise) {
    List<Problem> warnings = new ArrayList<>();
    for (Group group : exercise.groups()) {
      long before = -1;
      for (Group.ScoredCase scored : group.cases()) {
        long number = number(scored.test().name());
        if (number < before) {
          warnings.add(warning(exercise, scored.test().name(), before));
          break;
        }
        before = number;
      }
    }
    return warnings;
  }

  private static long number(String name) {
    Matcher matcher = NUMBER.matcher(name);
    return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
  }

  private static Problem warning(Exercise exercise, String name, long before) {
    return new Problem(
        exercise.name(),
        0,
        "",
        "case " + name + " comes after number " + before + ": pad the numbers with zeros");
  }
}

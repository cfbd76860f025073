package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import java.util.ArrayList;
import java.util.List;

/** Compares lines in any order, each as often as it is expected. */
final class UnorderedLinesChecker implements Checker {

  @Override
  public Finding check(Answer answer) {
    String expected = answer.expected().text();
    String actual = answer.actual().text();
    List<String> missing = sorted(expected);
    List<String> extra = sorted(actual);
    removeCommon(missing, extra);
    if (missing.isEmpty() && extra.isEmpty()) {
      return Finding.accepted();
    }
    String detail =
        missing.isEmpty()
            ? "the line " + Wrong.quote(extra.get(0)) + " should not be there"
            : "the line " + Wrong.quote(missing.get(0)) + " is missing";
    return Wrong.because(detail).comparing(expected, actual);
  }

  private static List<String> sorted(String text) {
    List<String> lines = Lines.trimmed(text);
    lines.sort(null);
    return lines;
  }

  /** Walk both sorted lists at once and keep what only one of them has. */
  private static void removeCommon(List<String> left, List<String> right) {
    List<String> onlyLeft = new ArrayList<>();
    List<String> onlyRight = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < left.size() && j < right.size()) {
      int order = left.get(i).compareTo(right.get(j));
      if (order < 0) {
        onlyLeft.add(left.get(i++));
      } else if (order > 0) {
        onlyRight.add(right.get(j++));
      } else {
        i++;
        j++;
      }
    }
    onlyLeft.addAll(left.subList(i, left.size()));
    onlyRight.addAll(right.subList(j, right.size()));
    left.clear();
    left.addAll(onlyLeft);
    right.clear();
    right.addAll(onlyRight);
  }
}

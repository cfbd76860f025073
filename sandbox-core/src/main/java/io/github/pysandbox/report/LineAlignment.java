package io.github.pysandbox.report;

import io.github.pysandbox.report.Diff.Kind;
import io.github.pysandbox.report.Diff.Row;
import java.util.ArrayList;
import java.util.List;

/** Aligns two lists of lines by their longest common subsequence, in bounded time. */
final class LineAlignment {

  private static final int MAX_LINES = 1_000;

  private final List<String> expected;
  private final List<String> actual;
  private final List<Row> rows = new ArrayList<>();

  private LineAlignment(List<String> expected, List<String> actual) {
    this.expected = expected;
    this.actual = actual;
  }

  static List<Row> align(List<String> expected, List<String> actual) {
    return new LineAlignment(expected, actual).align();
  }

  private List<Row> align() {
    int start = 0;
    while (start < Math.min(expected.size(), actual.size())
        && expected.get(start).equals(actual.get(start))) {
      rows.add(new Row(Kind.SAME, expected.get(start++)));
    }
    if (expected.size() - start > MAX_LINES || actual.size() - start > MAX_LINES) {
      expected.stream().skip(start).forEach(line -> rows.add(new Row(Kind.EXPECTED, line)));
      actual.stream().skip(start).forEach(line -> rows.add(new Row(Kind.ACTUAL, line)));
    } else {
      walk(start, lengths(start));
    }
    return rows;
  }

  /** The lengths of the longest common subsequences of what follows each pair of lines. */
  private int[][] lengths(int start) {
    int[][] lengths = new int[expected.size() + 1][actual.size() + 1];
    for (int i = expected.size() - 1; i >= start; i--) {
      for (int j = actual.size() - 1; j >= start; j--) {
        lengths[i][j] =
            expected.get(i).equals(actual.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    return lengths;
  }

  private void walk(int start, int[][] lengths) {
    int i = start;
    int j = start;
    while (i < expected.size() || j < actual.size()) {
      if (i < expected.size() && j < actual.size() && expected.get(i).equals(actual.get(j))) {
        rows.add(new Row(Kind.SAME, expected.get(i++)));
        j++;
      } else if (j >= actual.size()
          || (i < expected.size() && lengths[i + 1][j] >= lengths[i][j + 1])) {
        rows.add(new Row(Kind.EXPECTED, expected.get(i++)));
      } else {
        rows.add(new Row(Kind.ACTUAL, actual.get(j++)));
      }
    }
  }
}

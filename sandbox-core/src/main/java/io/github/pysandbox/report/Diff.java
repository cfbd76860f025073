package io.github.pysandbox.report;

import java.util.ArrayList;
import java.util.List;

/** Compares two texts line by line and keeps what differs with a little around it. */
final class Diff {

  private static final int CONTEXT = 2;
  private static final int MAX_ROWS = 24;

  private Diff() {}

  /** The rows to show, at most {@value #MAX_ROWS} and one that says how many are left out. */
  static List<Row> of(String expected, String actual) {
    List<Row> all = LineAlignment.align(split(expected), split(actual));
    List<Row> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isNearChange(all, i)) {
        kept.add(all.get(i));
      } else if (!kept.isEmpty() && kept.get(kept.size() - 1).kind() != Kind.GAP) {
        kept.add(new Row(Kind.GAP, ""));
      }
    }
    return shorten(kept);
  }

  /** Lines with their line ends, so that a missing last one can be seen. */
  static List<String> split(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, end));
      start = end;
    }
    return lines;
  }

  private static boolean isNearChange(List<Row> rows, int index) {
    int from = Math.max(0, index - CONTEXT);
    int to = Math.min(rows.size(), index + CONTEXT + 1);
    return rows.subList(from, to).stream().anyMatch(row -> row.kind() != Kind.SAME);
  }

  private static List<Row> shorten(List<Row> rows) {
    if (rows.size() <= MAX_ROWS) {
      return rows;
    }
    List<Row> shorter = new ArrayList<>(rows.subList(0, MAX_ROWS));
    shorter.add(new Row(Kind.GAP, (rows.size() - MAX_ROWS) + " more"));
    return shorter;
  }

  /** What a row says about its line. */
  enum Kind {
    /** It is in both texts. */
    SAME,
    /** It is in the expected text only. */
    EXPECTED,
    /** It is in the actual text only. */
    ACTUAL,
    /** Lines are left out here. */
    GAP
  }

  record Row(Kind kind, String text) {}
}

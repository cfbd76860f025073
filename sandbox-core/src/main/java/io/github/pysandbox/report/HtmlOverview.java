package io.github.pysandbox.report;

import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Units;
import io.github.pysandbox.grading.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the table of students and exercises; colour, mark and text say the same. */
final class HtmlOverview {

  private HtmlOverview() {}

  static void write(Html html, List<SubmissionResult> results) {
    Map<String, Map<String, Integer>> places = new TreeMap<>();
    TreeSet<String> exercises = new TreeSet<>();
    for (int i = 0; i < results.size(); i++) {
      SubmissionResult result = results.get(i);
      exercises.add(result.exercise());
      places.computeIfAbsent(result.student(), name -> new TreeMap<>()).put(result.exercise(), i);
    }
    List<String> columns = new ArrayList<>(exercises);
    html.raw("<div class=\"wide\"><table>\n<tr><th>Student</th>");
    columns.forEach(name -> html.raw("<th>").line(name).raw("</th>"));
    html.raw("</tr>\n");
    places.forEach((student, row) -> row(html, student, columns, row, results));
    html.raw("</table></div>\n");
  }

  private static void row(
      Html html,
      String student,
      List<String> columns,
      Map<String, Integer> row,
      List<SubmissionResult> results) {
    html.raw("<tr><th>").line(student.isEmpty() ? "all" : student).raw("</th>");
    for (String exercise : columns) {
      Integer place = row.get(exercise);
      if (place == null) {
        html.raw("<td></td>");
      } else {
        cell(html, place + 1, results.get(place));
      }
    }
    html.raw("</tr>\n");
  }

  private static void cell(Html html, int number, SubmissionResult result) {
    boolean passed = result.passed();
    html.raw("<td class=\"" + (passed ? "good" : "bad") + "\"><a href=\"#s" + number + "\">");
    html.raw(passed ? "✓ " : "✗ ").line(points(result)).raw("</a></td>");
  }

  /** The cases that passed and the points. */
  static String points(SubmissionResult result) {
    return result.count(Verdict.ACCEPTED)
        + "/"
        + result.cases().size()
        + " passed, "
        + Units.points(result.score())
        + " of "
        + Units.points(result.maxScore())
        + " points";
  }
}

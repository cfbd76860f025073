package io.github.pysandbox.report;

import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Units;
import io.github.pysandbox.grading.Verdict;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the table of students and exercises, or of one student's exercises; colour, mark and text
 * say the same.
 */
final class HtmlOverview {

  private HtmlOverview() {}

  static void write(Html html, List<SubmissionResult> results) {
    html.raw("<div class=\"wide\"><table>\n");
    if (results.stream().allMatch(result -> result.student().isEmpty())) {
      ofOne(html, results);
    } else {
      ofClass(html, results);
    }
    html.raw("</table></div>\n");
  }

  private static void ofOne(Html html, List<SubmissionResult> results) {
    html.raw("<tr><th>Exercise</th><th>Result</th></tr>\n");
    for (int i = 0; i < results.size(); i++) {
      html.raw("<tr><th>").line(results.get(i).title()).raw("</th>");
      cell(html, i + 1, results.get(i));
      html.raw("</tr>\n");
    }
  }

  private static void ofClass(Html html, List<SubmissionResult> results) {
    Map<String, Map<String, Integer>> places = new TreeMap<>();
    TreeSet<String> exercises = new TreeSet<>();
    for (int i = 0; i < results.size(); i++) {
      SubmissionResult result = results.get(i);
      exercises.add(result.exercise());
      places.computeIfAbsent(result.student(), name -> new TreeMap<>()).put(result.exercise(), i);
    }
    html.raw("<tr><th>Student</th>");
    exercises.forEach(name -> html.raw("<th>").line(name).raw("</th>"));
    html.raw("<th>Points</th></tr>\n");
    places.forEach((student, row) -> row(html, student, exercises, row, results));
  }

  private static void row(
      Html html,
      String student,
      Iterable<String> exercises,
      Map<String, Integer> row,
      List<SubmissionResult> results) {
    html.raw("<tr><th>").line(student).raw("</th>");
    for (String exercise : exercises) {
      Integer place = row.get(exercise);
      if (place == null) {
        html.raw("<td></td>");
      } else {
        cell(html, place + 1, results.get(place));
      }
    }
    double score = row.values().stream().mapToDouble(place -> results.get(place).score()).sum();
    double most = row.values().stream().mapToDouble(place -> results.get(place).maxScore()).sum();
    html.raw("<td>").line(Units.points(score) + "/" + Units.points(most)).raw("</td></tr>\n");
  }

  private static void cell(Html html, int number, SubmissionResult result) {
    boolean passed = result.passed();
    html.raw("<td class=\"" + (passed ? "good" : "bad") + "\"><a href=\"#s" + number + "\">");
    html.raw(passed ? "✓ " : "✗ ");
    html.line(Units.points(result.score()) + "/" + Units.points(result.maxScore()));
    html.raw("</a> <small>").line(cases(result)).raw("</small></td>");
  }

  private static String cases(SubmissionResult result) {
    return result.count(Verdict.ACCEPTED) + " of " + result.cases().size() + " cases";
  }

  /** The points, and the cases that passed. */
  static String points(SubmissionResult result) {
    return Units.points(result.score())
        + " of "
        + Units.points(result.maxScore())
        + " points, "
        + cases(result)
        + " passed";
  }
}

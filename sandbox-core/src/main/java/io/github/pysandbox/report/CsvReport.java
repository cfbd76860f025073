package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes a matrix of students and cases, a verdict in each cell, as RFC 4180 wants it. */
final class CsvReport {

  private CsvReport() {}

  static String text(Gradebook gradebook) {
    SortedMap<String, SortedMap<String, String>> students = new TreeMap<>();
    TreeSet<String> columns = new TreeSet<>();
    for (SubmissionResult submission : gradebook.results()) {
      Map<String, String> row =
          students.computeIfAbsent(submission.student(), name -> new TreeMap<>());
      for (CaseResult result : submission.cases()) {
        row.put(submission.exercise() + "/" + result.name(), result.verdict().code());
      }
      row.put(submission.exercise(), Units.points(submission.score()));
      row.keySet().forEach(columns::add);
    }
    StringBuilder text = new StringBuilder(line("student", new ArrayList<>(columns)));
    students.forEach(
        (student, row) ->
            text.append(
                line(student, columns.stream().map(name -> row.getOrDefault(name, "")).toList())));
    return text.toString();
  }

  private static String line(String first, List<String> rest) {
    return cell(first)
        + rest.stream().map(text -> "," + cell(text)).collect(Collectors.joining())
        + "\r\n";
  }

  /** A leading mark would make a spreadsheet read the cell as a formula. */
  private static String cell(String text) {
    String safe = SafeText.line(text);
    String calm = safe.matches("\\s*[=+\\-@].*") ? "'" + safe : safe;
    return calm.matches("[^\",]*") ? calm : '"' + calm.replace("\"", "\"\"") + '"';
  }
}

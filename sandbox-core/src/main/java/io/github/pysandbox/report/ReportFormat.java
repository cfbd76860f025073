package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.Gradebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reports that are one file each. */
public enum ReportFormat {
  /** Everything that came out, as {@code results-v1.schema.json} describes it. */
  JSON("summary.json"),
  /** A page for people, in one file. */
  HTML("report.html"),
  /** What Gradescope reads. */
  GRADESCOPE("gradescope/results.json"),
  /** What Exercism reads, version 3. */
  EXERCISM("exercism/results.json"),
  /** What Classroom 50 reads. */
  CLASSROOM50("classroom50/result.json"),
  /** A matrix of students and cases. */
  CSV("matrix.csv");

  private final String file;

  ReportFormat(String file) {
    this.file = file;
  }

  /**
   * Write the report.
   *
   * @param gradebook what came out
   * @param folder the folder of all reports; made if it is missing
   * @return the file
   * @throws IOException if it cannot be written
   */
  public Path write(Gradebook gradebook, Path folder) throws IOException {
    Path target = folder.resolve(file);
    Path parent = target.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    return Files.writeString(target, text(gradebook), UTF_8);
  }

  /**
   * Make the report.
   *
   * @param gradebook what came out
   * @return its content
   */
  String text(Gradebook gradebook) {
    return switch (this) {
      case JSON -> JsonReport.text(gradebook);
      case HTML -> HtmlReport.text(gradebook);
      case GRADESCOPE -> GradescopeReport.text(gradebook);
      case EXERCISM -> ExercismReport.text(gradebook);
      case CLASSROOM50 -> Classroom50Report.text(gradebook, System.getenv());
      case CSV -> CsvReport.text(gradebook);
    };
  }
}

package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.report.JsonReport;
import io.github.pysandbox.report.SurefireReport;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes the reports that are asked for. */
final class ReportFiles {

  private ReportFiles() {}

  static void write(Gradebook gradebook, Path folder) throws MojoExecutionException {
    try {
      SurefireReport.write(gradebook, folder);
      JsonReport.write(gradebook, folder.resolve("summary.json"));
    } catch (IOException e) {
      throw new MojoExecutionException("The reports cannot be written: " + e, e);
    }
  }
}

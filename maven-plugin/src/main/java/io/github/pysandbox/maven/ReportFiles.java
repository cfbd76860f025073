package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.report.GitHubReport;
import io.github.pysandbox.report.ReportFormat;
import io.github.pysandbox.report.SurefireReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** Writes the reports: some always, some where they are asked for. */
final class ReportFiles {

  private final Set<ReportFormat> formats;

  private ReportFiles(Set<ReportFormat> formats) {
    this.formats = formats;
  }

  /** Understand the names of reports, small or capital letters. */
  static ReportFiles named(Collection<String> names) throws MojoExecutionException {
    Set<ReportFormat> formats = EnumSet.of(ReportFormat.JSON);
    for (String name : names) {
      try {
        formats.add(ReportFormat.valueOf(name.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new MojoExecutionException(
            "pysandbox.formats: \""
                + name
                + "\" is not a report; there are html, gradescope, exercism, classroom50, csv",
            e);
      }
    }
    return new ReportFiles(formats);
  }

  void write(Gradebook gradebook, Path folder) throws MojoExecutionException {
    try {
      SurefireReport.write(gradebook, folder);
      for (ReportFormat format : formats) {
        format.write(gradebook, folder);
      }
      stepSummary(gradebook);
    } catch (IOException e) {
      throw new MojoExecutionException("The reports cannot be written: " + e, e);
    }
  }

  /** GitHub names a file to which each step may append what its page is to show. */
  private static void stepSummary(Gradebook gradebook) throws IOException {
    String file = System.getenv("GITHUB_STEP_SUMMARY");
    if (file != null && !file.isEmpty()) {
      Files.writeString(
          Path.of(file),
          GitHubReport.summary(gradebook),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      GitHubReport.annotations(gradebook).forEach(System.out::println);
    }
  }
}

package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.report.ConsoleReport;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Tells the build what came out. What is to be fixed stands in the exception's message, which Maven
 * prints last.
 */
final class Outcome {

  private final Log log;
  private final Path reports;
  private final boolean ignoreFailures;

  Outcome(Log log, Path reports, boolean ignoreFailures) {
    this.log = log;
    this.reports = reports;
    this.ignoreFailures = ignoreFailures;
  }

  void tell(Gradebook gradebook) throws MojoExecutionException, MojoFailureException {
    ConsoleReport report = new ConsoleReport(Charset.defaultCharset());
    report.warnings(gradebook).forEach(log::warn);
    report.details(gradebook).forEach(log::info);
    List<String> summary = report.summary(gradebook);
    String message = String.join("\n", summary) + "\nReports: " + reports;
    if (gradebook.judgeFailed()) {
      throw new MojoExecutionException("Grading could not be finished.\n" + message);
    } else if (gradebook.failed() > 0 && !ignoreFailures) {
      throw new MojoFailureException("Exercises failed.\n" + message);
    } else {
      summary.forEach(log::info);
    }
  }
}

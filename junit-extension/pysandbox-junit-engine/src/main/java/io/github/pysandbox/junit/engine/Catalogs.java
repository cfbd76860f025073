package io.github.pysandbox.junit.engine;

import io.github.pysandbox.grading.Problem;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.engine.ConfigurationParameters;
import org.junit.platform.engine.DiscoveryIssue;
import org.junit.platform.engine.DiscoveryIssue.Severity;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.support.discovery.DiscoveryIssueReporter;

/** Reads each folder once for a discovery, and reports what is wrong in it. */
final class Catalogs {

  private static final String SUBMISSIONS = "pysandbox.submissions";
  private static final String DEFAULT_SUBMISSIONS = "src/main/python";

  private final ConfigurationParameters parameters;
  private final DiscoveryIssueReporter issues;
  private final Map<String, ExerciseFolder> folders = new HashMap<>();

  Catalogs(EngineDiscoveryRequest request, DiscoveryIssueReporter issues) {
    this.parameters = request.getConfigurationParameters();
    this.issues = issues;
  }

  ExerciseFolder of(Class<?> marked) {
    return folders.computeIfAbsent(
        "class " + marked.getName(), key -> reported(Marker.folder(marked, submissions())));
  }

  ExerciseFolder of(Path folder) {
    return folders.computeIfAbsent(
        "folder " + folder, key -> reported(ExerciseFolder.read(folder, submissions())));
  }

  private Path submissions() {
    return Path.of(parameters.get(SUBMISSIONS).orElse(DEFAULT_SUBMISSIONS));
  }

  /** As warnings: an error would keep JUnit from running anything of this engine. */
  private ExerciseFolder reported(ExerciseFolder folder) {
    for (Problem problem : folder.catalog().problems()) {
      issues.reportIssue(
          DiscoveryIssue.builder(Severity.WARNING, problem.toString())
              .source(folder.source(problem)));
    }
    return folder;
  }
}

package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import io.github.pysandbox.ExecutionMetadata;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.MediaType;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Publishes what programs did to JUnit's reports: standard output and error as files, the rest as
 * entries. The configuration parameter {@code pysandbox.publish=false} turns it off.
 */
final class Publication {

  private static final String PARAMETER = "pysandbox.publish";
  private static final System.Logger LOGGER = System.getLogger("io.github.pysandbox");

  private final ExtensionContext context;
  private final AtomicInteger count = new AtomicInteger();

  Publication(ExtensionContext context) {
    this.context = context;
  }

  /** Publish one execution. That this fails never fails a test. */
  void publish(Execution execution) {
    if (!context.getConfigurationParameter(PARAMETER, Boolean::valueOf).orElse(true)) {
      return;
    }
    String name = "python-" + count.incrementAndGet();
    try {
      publish(name + "-stdout.txt", execution.stdoutBytes());
      publish(name + "-stderr.txt", execution.stderrBytes());
      context.publishReportEntry(entries(name, execution));
    } catch (RuntimeException e) {
      // Whatever it is: a full disk must not cost marks.
      LOGGER.log(System.Logger.Level.DEBUG, "Not published: {0}", e.toString());
    }
  }

  private void publish(String file, byte[] content) {
    if (content.length > 0) {
      context.publishFile(file, MediaType.TEXT_PLAIN_UTF_8, path -> Files.write(path, content));
    }
  }

  private static Map<String, String> entries(String name, Execution execution) {
    ExecutionMetadata metadata = execution.metadata();
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put(name + ".termination", SafeText.line(execution.termination().toString()));
    entries.put(name + ".duration", metadata.duration().toString());
    entries.put(name + ".peakMemory", Long.toString(metadata.peakMemory()));
    entries.put(name + ".fuelConsumed", Long.toString(metadata.fuelConsumed()));
    return entries;
  }
}

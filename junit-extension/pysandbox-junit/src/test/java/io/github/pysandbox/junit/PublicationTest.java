package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.pysandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.OutputDirectoryCreator;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.reporting.FileEntry;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.EventType;
import org.junit.platform.testkit.engine.Events;

class PublicationTest {

  static class PrintingTestCases {
    @Test
    void prints(@PythonSandbox Sandbox sandbox) {
      sandbox.execute("print('out')");
      sandbox.execute("import sys; print('err', file=sys.stderr); sys.exit(3)");
    }
  }

  private record Folder(Path root, boolean writable) implements OutputDirectoryCreator {

    @Override
    public Path getRootDirectory() {
      return root;
    }

    @Override
    public Path createOutputDirectory(TestDescriptor test) {
      if (!writable) {
        throw new UncheckedIOException(new IOException("the disk is full"));
      }
      return root;
    }
  }

  private static EngineTestKit.Builder kit(OutputDirectoryCreator output) {
    return EngineTestKit.engine("junit-jupiter")
        .outputDirectoryCreator(output)
        .selectors(selectClass(PrintingTestCases.class));
  }

  @Test
  void outputIsPublishedAsFiles(@TempDir Path folder) throws IOException {
    Events events = kit(new Folder(folder, true)).execute().testEvents();

    assertThat(
            events.stream()
                .filter(event -> event.getType() == EventType.FILE_ENTRY_PUBLISHED)
                .map(event -> event.getRequiredPayload(FileEntry.class).getPath().getFileName())
                .map(Path::toString))
        .containsExactly("python-1-stdout.txt", "python-2-stderr.txt");
    assertThat(Files.readString(folder.resolve("python-1-stdout.txt"))).isEqualTo("out\n");
    assertThat(Files.readString(folder.resolve("python-2-stderr.txt"))).isEqualTo("err\n");
  }

  @Test
  void metadataIsPublishedAsEntries(@TempDir Path folder) {
    Map<String, String> entries = new HashMap<>();
    kit(new Folder(folder, true)).execute().testEvents().reportingEntryPublished().stream()
        .forEach(
            event ->
                entries.putAll(event.getRequiredPayload(ReportEntry.class).getKeyValuePairs()));

    assertThat(entries)
        .containsEntry("python-1.termination", "Exited[code=0]")
        .containsEntry("python-2.termination", "Exited[code=3]")
        .containsKeys("python-1.duration", "python-1.peakMemory", "python-2.fuelConsumed");
  }

  @Test
  void whatCannotBePublishedFailsNoTest(@TempDir Path folder) {
    kit(new Folder(folder, false))
        .execute()
        .testEvents()
        .assertStatistics(counts -> counts.succeeded(1).failed(0));
  }

  @Test
  void publishingCanBeTurnedOff(@TempDir Path folder) {
    kit(new Folder(folder, true))
        .configurationParameter("pysandbox.publish", "false")
        .execute()
        .testEvents()
        .assertStatistics(counts -> counts.succeeded(1).reportingEntryPublished(0));
    assertThat(folder).isEmptyDirectory();
  }
}

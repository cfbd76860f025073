package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Alone, since a recording sees the runs of every other test too. */
@Isolated
class EventsTest {

  @Test
  void flightRecorderSeesCreateRestoreAndExecute(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("events.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("io.github.pysandbox.Create").withoutThreshold();
      recording.enable("io.github.pysandbox.Restore").withoutThreshold();
      recording.enable("io.github.pysandbox.Execute").withoutThreshold();
      recording.start();
      try (Sandbox sandbox =
          Sandbox.create(Pythons.config().maxMemory(40 << 20).maxOutput(1).build())) {
        sandbox.execute("print('more than one')");
      }
      recording.stop();
      recording.dump(file);
    }
    List<RecordedEvent> events = RecordingFile.readAllEvents(file);
    assertThat(only(events, "Create").getLong("maxMemory")).isEqualTo(40 << 20);
    assertThat(only(events, "Restore").getLong("memorySize")).isGreaterThan(8 << 20);
    RecordedEvent execute = only(events, "Execute");
    assertThat(execute.getString("termination")).isEqualTo("OutputExceeded");
    assertThat(execute.getLong("fuelConsumed")).isPositive();
    assertThat(execute.getLong("peakMemory")).isGreaterThan(8 << 20);
  }

  private static RecordedEvent only(List<RecordedEvent> events, String name) {
    List<RecordedEvent> named =
        events.stream()
            .filter(event -> event.getEventType().getName().equals("io.github.pysandbox." + name))
            .toList();
    assertThat(named).as(name).hasSize(1);
    return named.get(0);
  }
}

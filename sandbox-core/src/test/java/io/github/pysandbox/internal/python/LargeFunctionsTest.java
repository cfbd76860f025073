package io.github.pysandbox.internal.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Pythons;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.internal.engine.compiler.LargeFunctions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * HotSpot never compiles a method of more than 8,000 bytes: which ones there are, and that programs
 * spend no time in them. Alone, since a recording sees the runs of every other test too.
 */
@Isolated
class LargeFunctionsTest {

  private static final Path LIST =
      Path.of("src/test/resources/python", Pythons.file("large-functions.txt"));
  private static final Path SUITE = Path.of("src/jmh/resources/suite.py");

  @Test
  void areThoseOnTheList() throws IOException {
    assertThat(large()).isEqualTo(listed());
  }

  @Test
  void programsSpendNoTimeInThem(@TempDir Path directory) throws IOException {
    List<String> sampled = sampledFunctions(directory.resolve("suite.jfr"));
    assertThat(sampled).hasSizeGreaterThan(20);
    assertThat(sampled).filteredOn(large()::contains).isEmpty();
  }

  private static Set<String> listed() throws IOException {
    return Files.readAllLines(LIST).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> "func_" + line.substring(0, line.indexOf(' ')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> large() throws IOException {
    List<byte[]> classes = new ArrayList<>();
    try (Stream<Path> files = Files.list(Pythons.classes())) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        classes.add(Files.readAllBytes(file));
      }
    }
    return LargeFunctions.of(classes).stream()
        .map(index -> "func_" + index)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** In which functions the benchmarks' programs are found every few milliseconds. */
  private static List<String> sampledFunctions(Path file) throws IOException {
    SandboxConfig config =
        Pythons.config().args(List.of("3")).timeout(Duration.ofMinutes(2)).build();
    try (Recording recording = new Recording();
        Sandbox sandbox = Sandbox.create(config)) {
      recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
      recording.start();
      sandbox.execute(Script.of("suite.py", Files.readString(SUITE))).orThrow();
      recording.stop();
      recording.dump(file);
    }
    return RecordingFile.readAllEvents(file).stream()
        .map(RecordedEvent::getStackTrace)
        .filter(Objects::nonNull)
        .map(trace -> trace.getFrames().get(0).getMethod())
        .filter(method -> method.getType().getName().matches("io.*\\.internal\\.\\w+python\\..*"))
        .map(RecordedMethod::getName)
        .toList();
  }
}

package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * With seeds and clock set, output, end, fuel and peak memory are the same everywhere: in a new JVM
 * and one that has run them a hundred times, on several threads, on every Java. The figures stand
 * in {@code determinism/samples.txt}; another build of the interpreter may need others.
 */
class SampleRunsTest {

  private static final Path FIGURES =
      Path.of("src/test/resources/determinism", Pythons.file("samples.txt"));

  private static List<String> figures() throws IOException {
    return Files.readAllLines(FIGURES);
  }

  @Test
  void aNewJvmGivesTheFigures() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dpysandbox.test.interpreter=" + Pythons.tested(),
                SampleRuns.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(child.getInputStream().readAllBytes(), UTF_8);
    assertThat(child.waitFor()).isZero();
    assertThat(printed.lines())
        .as("if the interpreter or its fuel was changed on purpose, this belongs into %s", FIGURES)
        .containsExactlyElementsOf(figures());
  }

  @Test
  void aHundredRunsOnTwoThreadsGiveTheFigures() throws IOException {
    List<Script> scripts = SampleRuns.scripts();
    List<String> figures = figures();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (SharedEngine engine = SharedEngine.create(2);
        Sandbox sandbox = Sandbox.create(SampleRuns.CONFIG, engine)) {
      List<CompletableFuture<List<String>>> rounds =
          IntStream.range(0, 100)
              .mapToObj(
                  round ->
                      CompletableFuture.supplyAsync(
                          () ->
                              scripts.stream()
                                  .map(script -> SampleRuns.facts(sandbox, script))
                                  .toList(),
                          threads))
              .toList();
      rounds.forEach(round -> assertThat(round.join()).isEqualTo(figures));
    } finally {
      threads.shutdown();
    }
  }
}

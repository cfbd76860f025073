package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** The reference solutions of the sample exercises, and all that can be measured of their runs. */
final class SampleRuns {

  private static final Path EXERCISES =
      Path.of("..", "samples", "coursework", "src/test/exercises");

  static final SandboxConfig CONFIG =
      Pythons.config()
          .maxMemory(Pythons.memory(32 << 20))
          .randomSeed(1)
          .clock(InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z")))
          .build();

  private SampleRuns() {}

  /** Each solution with its first two inputs, or without where it has none. */
  static List<Script> scripts() throws IOException {
    List<Script> scripts = new ArrayList<>();
    for (Path exercise : sorted(EXERCISES)) {
      Path solution = exercise.resolve("submissions/accepted/reference.py");
      if (!Files.isRegularFile(solution)) {
        continue;
      }
      Script script = Script.of(exercise.getFileName() + ".py", Files.readString(solution));
      List<Path> inputs =
          sorted(exercise.resolve("tests/secret")).stream()
              .filter(file -> file.toString().endsWith(".in"))
              .limit(2)
              .toList();
      scripts.add(script);
      for (Path input : inputs) {
        scripts.add(script.withStdin(Files.readString(input)));
      }
    }
    return scripts;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Everything of a run that must repeat. */
  static String facts(Sandbox sandbox, Script script) {
    Execution execution = sandbox.execute(script);
    byte[] input = script.stdin().orElse(new byte[0]);
    return script.name()
        + " "
        + hex(input)
        + " "
        + hex((execution.stdout() + '\0' + execution.stderr()).getBytes(UTF_8))
        + " "
        + execution.termination()
        + " fuel "
        + execution.metadata().fuelConsumed()
        + " peak "
        + execution.metadata().peakMemory();
  }

  private static String hex(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  /** Print the facts of all, in a JVM that has run nothing before. */
  public static void main(String[] args) throws IOException {
    try (Sandbox sandbox = Sandbox.create(CONFIG)) {
      for (Script script : scripts()) {
        System.out.println(facts(sandbox, script));
      }
    }
  }
}

package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Everything that a program can make the host hold counts as its memory. */
class MemoryAccountingTest {

  private static final long LIMIT = Pythons.memory(32 << 20);
  private static final String MEBIBYTE = "x".repeat(1 << 20);

  private static SandboxConfig.Builder config() {
    return Pythons.config().maxMemory(LIMIT).maxOutput(1 << 30);
  }

  private static Execution run(SandboxConfig.Builder config, String source) {
    try (Sandbox sandbox = Sandbox.create(config.build())) {
      return sandbox.execute(source);
    }
  }

  private static void assertExceeded(Execution execution) {
    assertThat(execution.termination()).isEqualTo(new Termination.MemoryExceeded(LIMIT));
    assertThat(execution.metadata().peakMemory()).isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void capturedOutputCounts() {
    String source = "import os\nblock = b'x' * 65536\nwhile True: os.write(%s, block)";
    assertExceeded(run(config(), source.formatted(1)));
    assertExceeded(run(config(), source.formatted(2)));
  }

  @Test
  void argumentsAndEnvironmentCount() {
    assertExceeded(run(config().args(Collections.nCopies(40, MEBIBYTE)), "print('never')"));
    SandboxConfig.Builder config = config();
    for (int i = 0; i < 40; i++) {
      config.env("NAME" + i, MEBIBYTE);
    }
    assertExceeded(run(config, "print('never')"));
  }

  @Test
  void inputCountsWhenItIsRead() {
    byte[] input = new byte[40 << 20];
    assertThat(run(config().stdin(input), "print('unread')").stdout()).isEqualTo("unread\n");
    assertExceeded(run(config().stdin(input), "import sys; sys.stdin.buffer.read()"));
  }

  @Test
  void filesCountWhenTheyChangeAndTheirNamesAlways() {
    Map<String, byte[]> given = Map.of("given", new byte[20 << 20]);
    SandboxConfig.Builder config = config().files(given);
    assertThat(run(config, "print('unread')").metadata().peakMemory())
        .isLessThan(Pythons.memory(20 << 20));
    assertThat(run(config, "open('given', 'ab', 0).write(b'x')").pythonError())
        .hasValueSatisfying(error -> assertThat(error.message()).contains("No space left"));
    assertThat(peakOf("for i in range(5_000): open('n' * 200 + str(i), 'w').close()"))
        .isGreaterThan(peakOf("for i in range(5_000): str(i)") + 5_000 * 1_000);
  }

  @Test
  void openDescriptorsCount() {
    String source = "import os\nfor i in range(%s): os.open('.', os.O_RDONLY)";
    assertThat(peakOf(source.formatted(100))).isGreaterThan(peakOf(source.formatted(0)) + 100_000);
    assertThat(run(config(), source.formatted(200)).pythonError())
        .hasValueSatisfying(error -> assertThat(error.message()).contains("Too many open files"));
  }

  private static long peakOf(String source) {
    return run(config(), source).orThrow().metadata().peakMemory();
  }
}

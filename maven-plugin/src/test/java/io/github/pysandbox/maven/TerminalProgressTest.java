package io.github.pysandbox.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

  private static final String CLEAR = "\r\u001b[K";

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private long now;

  @Test
  void oneLineIsWrittenOverAndGoneAtTheEnd() {
    TerminalProgress progress =
        new TerminalProgress(new PrintStream(bytes, true, UTF_8), () -> now);
    now = 300_000_000L;
    progress.advanced(1, 100);
    progress.advanced(2, 100);
    now = 10_000_000_000L;
    progress.advanced(25, 100);
    progress.advanced(100, 100);

    assertThat(bytes.toString(UTF_8))
        .isEqualTo(
            CLEAR
                + "1 of 100 cases (1%)"
                + CLEAR
                + "25 of 100 cases (25%), about 31 s left"
                + CLEAR);
  }

  @Test
  void ofAShortRunNothingIsSeen() {
    TerminalProgress progress =
        new TerminalProgress(new PrintStream(bytes, true, UTF_8), () -> now);
    now = 100_000_000L;
    progress.advanced(1, 2);
    progress.advanced(2, 2);

    assertThat(bytes.size()).isZero();
  }

  @Test
  void withoutAConsoleThereIsNoTerminal() {
    assertThat(Terminal.isTerminal(null, Map.of("TERM", "xterm"))).isFalse();
  }
}

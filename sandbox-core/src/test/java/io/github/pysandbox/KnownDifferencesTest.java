package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Each difference from CPython has its reason in the table that users read. */
class KnownDifferencesTest {

  @Test
  void cpythonHasNone() {
    assertThat(KnownDifferences.of(Interpreter.CPYTHON)).isEmpty();
  }

  @Test
  void everyReasonIsARowOfTheTable() throws IOException {
    String table = Files.readString(Path.of("../assets/rustpython/README.md"));
    assertThat(KnownDifferences.of(Interpreter.RUSTPYTHON).values())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(table).contains("| " + each.reason() + " |"));
  }
}

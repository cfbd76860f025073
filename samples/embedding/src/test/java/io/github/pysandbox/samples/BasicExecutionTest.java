package io.github.pysandbox.samples;

import static io.github.pysandbox.samples.PrintedBy.printedBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BasicExecutionTest {

  @Test
  void showsWhatAProgramDid() {
    assertThat(printedBy(BasicExecution::run))
        .isEqualToNormalizingNewlines(
            """
            It printed: 2
            Success: true
            The next run sees it: False
            It sees the host's files: False
            """);
  }
}

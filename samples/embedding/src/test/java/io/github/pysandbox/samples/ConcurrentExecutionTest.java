package io.github.pysandbox.samples;

import static io.github.pysandbox.samples.PrintedBy.printedBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConcurrentExecutionTest {

  @Test
  void givesEveryRunItsOwnAnswer() {
    assertThat(printedBy(ConcurrentExecution::run))
        .isEqualToNormalizingNewlines(
            """
            1
            4
            9
            16
            25
            TimedOut[limit=PT2S]
            """);
  }
}

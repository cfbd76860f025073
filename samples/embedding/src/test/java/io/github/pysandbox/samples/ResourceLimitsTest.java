package io.github.pysandbox.samples;

import static io.github.pysandbox.samples.PrintedBy.printedBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceLimitsTest {

  @Test
  void namesTheLimitThatEndedEachRun() {
    assertThat(printedBy(ResourceLimits::run))
        .isEqualToNormalizingNewlines(
            """
            too slow, stopped after 1000 ms
            too big for 48 MiB
            too talkative, stopped after 1000 bytes
            printed 45
            too much work for 1000000 units of fuel
            """);
  }
}

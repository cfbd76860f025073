package io.github.pysandbox.samples;

import static io.github.pysandbox.samples.PrintedBy.printedBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputAndConfigurationTest {

  @Test
  void handsEverythingToTheProgram() {
    assertThat(printedBy(InputAndConfiguration::run))
        .isEqualToNormalizingNewlines(
            """
            How many? 3 apple: EUR 0.75
            How many? 12 apple: EUR 3.00
            Corner shop 2026-01-31 (number)
            true
            """);
  }
}

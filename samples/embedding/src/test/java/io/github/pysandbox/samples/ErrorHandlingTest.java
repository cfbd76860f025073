package io.github.pysandbox.samples;

import static io.github.pysandbox.samples.PrintedBy.printedBy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ErrorHandlingTest {

  @Test
  void tellsTheProgramsMistakesFromOurs() {
    assertThat(printedBy(ErrorHandling::run))
        .isEqualToNormalizingNewlines(
            """
            It printed first: 2.0
            ZeroDivisionError: division by zero
              average.py:5 in <module>
              average.py:2 in average
            orThrow: Python program ended with Exited[code=1]: ZeroDivisionError: division by zero
            Exit code: 3
            Refused: timeout is "PT0S": must be from PT0.001S to PT24H
            """);
  }
}

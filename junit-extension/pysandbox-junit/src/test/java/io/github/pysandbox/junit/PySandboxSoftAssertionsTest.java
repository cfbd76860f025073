package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PySandboxSoftAssertionsTest {

  @Test
  void collectsEveryFailure() {
    PySandboxSoftAssertions softly = new PySandboxSoftAssertions();

    softly
        .assertThat(Runs.printing("hi\n"))
        .failed()
        .hasStdout("ho\n")
        .hasNoStderr()
        .raised("ValueError")
        .ranWithin(Duration.ofMillis(1))
        .hasFile("none.txt");
    softly.assertThat("AssertJ's own").isEmpty();

    assertThat(softly.errorsCollected()).hasSize(6);
  }

  @Test
  void collectsNothingWhereAllHolds() {
    PySandboxSoftAssertions softly = new PySandboxSoftAssertions();

    softly.assertThat(Runs.printing("hi\n")).succeeded().hasStdout("hi\n");

    softly.assertAll();
  }
}

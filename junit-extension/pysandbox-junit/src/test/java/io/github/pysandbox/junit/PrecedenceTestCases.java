package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.SandboxConfig;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@PythonSandbox(timeout = "9s", memory = "90MiB", env = "A=class")
class PrecedenceTestCases {

  @PythonSandbox(timeout = "7s")
  SandboxConfig field;

  @Test
  void fieldBeatsClass() {
    check(field, 7, 90);
  }

  @Test
  void classWithoutAnnotationOnTheParameter(SandboxConfig config) {
    check(config, 9, 90);
  }

  @Test
  @PythonSandbox(timeout = "8s")
  void methodBeatsClass(@PythonSandbox(env = "B=parameter") SandboxConfig config) {
    check(config, 8, 90);
    assertThat(config.env()).containsEntry("A", "class").containsEntry("B", "parameter");
  }

  @Test
  @PythonSandbox(timeout = "8s")
  void parameterBeatsMethod(@PythonSandbox(timeout = "6s", memory = "60MiB") SandboxConfig config) {
    check(config, 6, 60);
  }

  @Nested
  @PythonSandbox(memory = "30MiB")
  class Inside {

    @Test
    void nearerClassBeatsFartherClass(SandboxConfig config) {
      check(config, 9, 30);
    }
  }

  private static void check(SandboxConfig config, int seconds, int mebibytes) {
    assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(config.maxMemory()).isEqualTo((long) mebibytes << 20);
  }
}

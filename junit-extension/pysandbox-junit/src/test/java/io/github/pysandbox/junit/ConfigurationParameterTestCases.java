package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.SandboxConfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConfigurationParameterTestCases {

  @Test
  void areBelowAnnotations(
      @PythonSandbox SandboxConfig plain, @PythonSandbox(timeout = "1s") SandboxConfig annotated) {
    assertThat(plain.timeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(plain.maxFuel()).hasValue(123456789);
    assertThat(annotated.timeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(annotated.maxFuel()).hasValue(123456789);
  }
}

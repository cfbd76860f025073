package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Interpreter;
import io.github.pysandbox.SandboxConfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConfigurationParameterTestCases {

  @Test
  void areBelowAnnotations(
      @PythonSandbox SandboxConfig plain,
      @PythonSandbox(timeout = "1s", interpreter = Interpreter.CPYTHON) SandboxConfig annotated) {
    assertThat(plain.interpreter()).isEqualTo(Interpreter.RUSTPYTHON);
    assertThat(annotated.interpreter()).isEqualTo(Interpreter.CPYTHON);
    assertThat(plain.timeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(plain.maxFuel()).hasValue(123456789);
    assertThat(annotated.timeout()).isEqualTo(Duration.ofSeconds(1));
    assertThat(annotated.maxFuel()).hasValue(123456789);
  }
}

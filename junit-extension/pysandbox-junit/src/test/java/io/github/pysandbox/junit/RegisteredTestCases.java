package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@PythonSandbox(memory = "50MiB")
class RegisteredTestCases {

  @RegisterExtension
  static final PythonSandboxExtension PYTHON =
      PythonSandboxExtension.configuredBy(
          config ->
              config
                  .timeout(Duration.ofSeconds(3))
                  .maxMemory(60L << 20)
                  .file("data.txt", new byte[] {'7'}));

  @PythonSandbox SandboxConfig field;

  @Test
  void annotationsBeatTheBuilder(Sandbox sandbox) {
    assertThat(sandbox.config().maxMemory()).isEqualTo(50L << 20);
    assertThat(sandbox.config().timeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(sandbox.execute("print(open('data.txt').read())").stdout()).isEqualTo("7\n");
  }

  @Test
  void fieldsToo(@PythonSandbox(timeout = "4s") SandboxConfig config) {
    assertThat(field.timeout()).isEqualTo(Duration.ofSeconds(3));
    assertThat(config.timeout()).isEqualTo(Duration.ofSeconds(4));
  }
}

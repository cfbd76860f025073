package io.github.pysandbox.samples;

import static io.github.pysandbox.junit.PySandboxAssertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.junit.PythonSandbox;
import org.junit.jupiter.api.Test;

/** What a program does to exceed its limits is as testable as what it prints. */
@PythonSandbox(timeout = "20s", memory = "32MiB", output = "1KiB")
class LimitsTest {

  @Test
  void anEndlessLoop(@PythonSandbox(timeout = "1s") Sandbox sandbox) {
    assertThat(sandbox.execute("while True: pass")).timedOut();
  }

  @Test
  void tooMuchMemory(Sandbox sandbox) {
    assertThat(sandbox.execute("x = bytearray(100_000_000)")).exceededMemory();
  }

  @Test
  void tooMuchOutput(Sandbox sandbox) {
    assertThat(sandbox.execute("while True: print('y')")).exceededOutput().stdoutContains("y\ny");
  }

  @Test
  void tooMuchWork(@PythonSandbox(fuel = 1_000_000) Sandbox sandbox) {
    assertThat(sandbox.execute("while True: pass")).exhaustedFuel();
  }
}

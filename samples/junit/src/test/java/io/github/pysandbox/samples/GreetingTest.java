package io.github.pysandbox.samples;

import static io.github.pysandbox.junit.PySandboxAssertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.Script;
import io.github.pysandbox.junit.PythonSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The shortest test: a sandbox as a parameter, a program, and what it is to do. */
class GreetingTest {

  @Test
  void greets(@PythonSandbox(timeout = "5s", memory = "64MiB") Sandbox sandbox) {
    assertThat(sandbox.execute(Script.of("print('hi', input())"), "Ada\n"))
        .succeeded()
        .hasStdout("hi Ada\n")
        .ranWithin(Duration.ofSeconds(5))
        .usedLessMemoryThan("48MiB");
  }
}

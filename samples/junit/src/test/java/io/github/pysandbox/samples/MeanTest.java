package io.github.pysandbox.samples;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.Script;
import io.github.pysandbox.junit.PySandboxSoftAssertions;
import io.github.pysandbox.junit.PythonSandbox;
import io.github.pysandbox.junit.PythonSource;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Soft assertions tell of all failures at once; numbers are compared with a tolerance. */
@ExtendWith(SoftAssertionsExtension.class)
class MeanTest {

  @InjectSoftAssertions PySandboxSoftAssertions softly;

  @Test
  void means(
      @PythonSandbox(timeout = "5s") Sandbox sandbox,
      @PythonSource("exercises/mean.py") Script program) {
    softly.assertThat(sandbox.execute(program, "1 2 4\n")).hasStdoutNumbers(1e-6, 7 / 3.0);
    softly.assertThat(sandbox.execute(program, "-1 1\n")).hasStdoutNumbers(1e-6, 0);
    softly.assertThat(sandbox.execute(program, "\n")).raised("ZeroDivisionError").raisedAtLine(2);
  }
}

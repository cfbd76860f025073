package io.github.pysandbox.junit;

import io.github.pysandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TimeoutTestCases {

  @Test
  @Timeout(1)
  void neverEnds(@PythonSandbox Sandbox sandbox) {
    sandbox.execute("while True: pass");
  }
}

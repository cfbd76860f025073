package io.github.pysandbox.junit;

import static org.junit.jupiter.api.Assertions.fail;

import io.github.pysandbox.Sandbox;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClosingTestCases {

  static final List<Sandbox> SANDBOXES = new ArrayList<>();

  @PythonSandbox static Sandbox ofClass;

  @PythonSandbox Sandbox ofTest;

  ClosingTestCases(@PythonSandbox Sandbox sandbox) {
    SANDBOXES.add(sandbox);
  }

  @BeforeAll
  static void beforeAll(@PythonSandbox Sandbox sandbox) {
    SANDBOXES.add(sandbox);
    SANDBOXES.add(ofClass);
  }

  @Test
  void failsOnPurpose(@PythonSandbox Sandbox sandbox) {
    SANDBOXES.add(ofTest);
    SANDBOXES.add(sandbox);
    fail();
  }
}

package io.github.pysandbox.junit;

import static io.github.pysandbox.junit.PySandboxAssertions.assertThat;

import io.github.pysandbox.Sandbox;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ParallelTestCases {

  @PythonSandbox static Sandbox ofClass;

  @RepeatedTest(200)
  void runs(RepetitionInfo repetition, @PythonSandbox Sandbox own) {
    int number = repetition.getCurrentRepetition();
    Sandbox sandbox = number % 2 == 0 ? own : ofClass;
    assertThat(sandbox.execute("print(" + number + ")")).hasStdout(number + "\n");
  }
}

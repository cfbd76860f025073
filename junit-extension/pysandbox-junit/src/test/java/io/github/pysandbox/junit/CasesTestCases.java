package io.github.pysandbox.junit;

import io.github.pysandbox.Script;
import org.junit.jupiter.params.ParameterizedTest;

class CasesTestCases {

  @ParameterizedTest
  @PythonCases("exercises/sum")
  void isRight(PythonCase test) {
    test.verify(Script.of("sum.py", "print(sum(map(int, input().split())))"));
  }

  @ParameterizedTest
  @PythonCases("exercises/sum")
  void isRightOnceOnly(PythonCase test) {
    test.verify(Script.of("print(3)"));
  }

  @ParameterizedTest
  @PythonCases("exercises/none")
  void isNowhere(PythonCase test) {}
}

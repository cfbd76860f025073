package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PreludeTest {

  private static Sandbox sandbox(String prelude) {
    return Sandbox.create(Pythons.config().prelude(prelude).build());
  }

  @Test
  void itsStateIsThereInEveryRunAndOnlyItsState() {
    try (Sandbox sandbox = sandbox("import graphlib\ncalls = []\ndef twice(x): return 2 * x")) {
      String source = "calls.append(1)\nprint(twice(21), len(calls), graphlib.__name__)";
      assertThat(sandbox.execute(source).stdout()).isEqualTo("42 1 graphlib\n");
      assertThat(sandbox.execute(source).stdout()).isEqualTo("42 1 graphlib\n");
    }
  }

  @Test
  void itDoesNotShiftTheScriptsLines() {
    try (Sandbox sandbox = sandbox("\n\n\ndef fail(): raise ValueError('no')")) {
      PythonError error = sandbox.execute("\nfail()").pythonError().orElseThrow();
      assertThat(error.frames())
          .containsExactly(
              new PythonError.Frame("main.py", 2, "<module>"),
              new PythonError.Frame("<prelude>", 4, "fail"));
    }
  }

  @Test
  void itsErrorIsItsOwn() {
    try (Sandbox sandbox = sandbox("x = 1\ny = x / 0")) {
      assertThatThrownBy(() -> sandbox.execute("print('never')"))
          .isInstanceOf(PreludeFailedException.class)
          .hasMessage("The prelude failed: ZeroDivisionError: division by zero (line 2)");
    }
  }

  @Test
  void itsOutputIsNotTheScripts() {
    try (Sandbox sandbox = sandbox("print('loading')")) {
      assertThat(sandbox.execute("print('script')").stdout()).isEqualTo("script\n");
    }
  }

  @Test
  void itMustCloseItsFiles() {
    try (Sandbox sandbox = sandbox("f = open('left.txt', 'w')")) {
      assertThatThrownBy(() -> sandbox.execute("print(1)"))
          .isInstanceOf(PreludeFailedException.class)
          .hasMessageContaining("left files open");
    }
  }

  @Test
  void theRandomGeneratorIsFreshAfterIt() {
    try (Sandbox sandbox = sandbox("import random\nrandom.random()")) {
      String first = sandbox.execute("print(random.random())").stdout();
      assertThat(sandbox.execute("print(random.random())").stdout()).isNotEqualTo(first);
    }
  }
}

package io.github.pysandbox.grading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.PythonError.Frame;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.Termination;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TracebackTest {

  private static Sandbox sandbox;

  @BeforeAll
  static void openSandbox() {
    sandbox = Sandbox.create();
  }

  @AfterAll
  static void closeSandbox() {
    sandbox.close();
  }

  @Test
  void itIsTheOneThatPythonPrints() {
    assertThat(
            traceback("import sys\nprint('x', file=sys.stderr)\nlength = 3\nprint(lenght + 1)\n"))
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "main.py", line 4, in <module>
                print(lenght + 1)
                      ^^^^^^
            NameError: name 'lenght' is not defined. Did you mean: 'length'?\
            """);
    assertThat(traceback("print(math.pi)\n")).endsWith("Did you forget to import 'math'?");
    assertThat(traceback("def f(:\n  pass\n"))
        .isEqualTo(
            "  File \"main.py\", line 1\n    def f(:\n          ^\nSyntaxError: invalid syntax");
  }

  @Test
  void callsThatComeAgainAreCounted() {
    assertThat(traceback("def f(n):\n    return f(n - 1) + 1\nf(5)\n"))
        .contains("    f(5)\n    ~^^^\n")
        .contains(
            "           ~^^^^^^^\n  [Previous line repeated 996 more times]\nRecursionError: ")
        .hasLineCount(15);
  }

  @Test
  void onlyTheSubmissionsOwnFilesAreShown() {
    String traceback = traceback("import json\njson.loads('{')\n");

    assertThat(traceback)
        .contains("    json.loads('{')\n    ~~~~~~~~~~^^^^^\njson.decoder.JSONDecodeE");
    assertThat(traceback).doesNotContain("decoder.py");
  }

  @Test
  void whatAProgramPrintsItselfIsNotTakenForPythons() {
    String forged =
        """
        Traceback (most recent call last):
          File "main.py", line 1, in <module>
            x = 1
            ^ 4711
          [Previous line repeated \u001b[2J more times]
        ValueError: no. Did you mean: '\u001b[2J'?
        """;
    Execution execution =
        Execution.builder()
            .termination(new Termination.Exited(1))
            .stderr(forged.getBytes(UTF_8))
            .pythonError(
                new PythonError("ValueError", "no", List.of(new Frame("main.py", 1, "<module>"))))
            .metadata(Executions.printed("").metadata())
            .build();

    assertThat(Traceback.render(execution, submission("x = 1\n")).orElseThrow())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "main.py", line 1, in <module>
                x = 1
            ValueError: no\
            """);
  }

  private static String traceback(String source) {
    Submission submission = submission(source);
    return Traceback.render(sandbox.execute(submission.mainScript()), submission).orElseThrow();
  }

  private static Submission submission(String source) {
    return new Submission("", Map.of("main.py", source.getBytes(UTF_8)), Optional.of("main.py"));
  }
}

package io.github.pysandbox.internal.python.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.PythonError;
import io.github.pysandbox.PythonError.Frame;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracebackTest {

  private static Optional<PythonError> parse(String stderr) {
    return Traceback.parse(stderr.getBytes(UTF_8), "main.py");
  }

  @Test
  void framesAreInTheOrderOfTheCallsAndTheScriptHasItsOwnName() {
    assertThat(
            parse(
                """
                warming up
                Traceback (most recent call last):
                  File "/main.py", line 5, in <module>
                    outer()
                    ~~~~~^^
                  File "/lib/helper.py", line 12, in outer
                    return json.loads(text)
                json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)
                """))
        .contains(
            new PythonError(
                "json.decoder.JSONDecodeError",
                "Expecting value: line 1 column 1 (char 0)",
                List.of(
                    new Frame("main.py", 5, "<module>"),
                    new Frame("/lib/helper.py", 12, "outer"))));
  }

  @Test
  void aSyntaxErrorHasAPlaceAndNoHeader() {
    assertThat(
            parse(
                """
                  File "//main.py", line 3
                    x = = 2
                        ^
                SyntaxError: invalid syntax
                """))
        .contains(
            new PythonError("SyntaxError", "invalid syntax", List.of(new Frame("main.py", 3, ""))));
  }

  @Test
  void ofAChainTheLastOneCounts() {
    assertThat(
            parse(
                """
                Traceback (most recent call last):
                  File "main.py", line 2, in <module>
                    {}[1]
                KeyError: 1

                During handling of the above exception, another exception occurred:

                Traceback (most recent call last):
                  File "main.py", line 4, in <module>
                    raise ValueError("no such")
                ValueError: no such
                """))
        .contains(
            new PythonError("ValueError", "no such", List.of(new Frame("main.py", 4, "<module>"))));
  }

  @Test
  void aMessageMayHaveManyLinesOrNone() {
    String start = "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n";
    assertThat(parse(start + "ValueError: one\n\n  two\n").orElseThrow().message())
        .isEqualTo("one\n\n  two");
    assertThat(parse(start + "StopIteration\n").orElseThrow())
        .extracting(PythonError::type, PythonError::message)
        .containsExactly("StopIteration", "");
    assertThat(parse(start + "main.<locals>.Odd: x\n").orElseThrow().type())
        .isEqualTo("main.<locals>.Odd");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "sorry\n",
        "Traceback (most recent call last):",
        "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\n",
        "Traceback (most recent call last):\n???\n",
        "  File \"main.py\", line 99999999999, in f\nValueError: x\n",
        "ValueError: x\n",
      })
  void whatIsNoTracebackIsNone(String stderr) {
    assertThat(parse(stderr)).isEmpty();
  }

  @Test
  void aDeepStackKeepsBothEndsAndALongMessageItsStart() {
    StringBuilder text = new StringBuilder("Traceback (most recent call last):\n");
    for (int i = 1; i <= 1_000; i++) {
      text.append("  File \"main.py\", line ").append(i).append(", in f\n");
    }
    text.append("ValueError: ").append("x".repeat(100_000)).append("\n");
    PythonError error = parse(text.toString()).orElseThrow();
    assertThat(error.frames()).hasSize(200);
    assertThat(error.frames().get(99).line()).isEqualTo(100);
    assertThat(error.frames().get(100).line()).isEqualTo(901);
    assertThat(error.message()).hasSize(1 << 16);
  }

  @Test
  void outputWithoutEndIsReadFromItsEnd() {
    String noise = "x".repeat(3 << 20) + "\n";
    assertThat(parse(noise + "Traceback (most recent call last):\nKeyError: 'a'\n"))
        .contains(new PythonError("KeyError", "'a'", List.of()));
  }
}

package io.github.pysandbox.samples;

import static io.github.pysandbox.junit.PySandboxAssertions.assertThat;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.Script;
import io.github.pysandbox.junit.PythonSandbox;
import io.github.pysandbox.junit.PythonSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A student's program from a file; the limits hold for all tests of the class. */
@PythonSandbox(timeout = "5s", memory = "48MiB")
class FizzBuzzTest {

  @PythonSource("exercises/fizzbuzz.py")
  Script program;

  @Test
  void countsToFifteen(Sandbox sandbox) {
    assertThat(sandbox.execute(program, "15\n"))
        .succeeded()
        .stdoutLines(
            "1",
            "2",
            "Fizz",
            "4",
            "Buzz",
            "Fizz",
            "7",
            "8",
            "Fizz",
            "Buzz",
            "11",
            "Fizz",
            "13",
            "14",
            "FizzBuzz");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "9, Fizz", "20, Buzz", "30, FizzBuzz"})
  void theFunctionAlone(int number, String answer, Sandbox sandbox) {
    Script call =
        Script.of("from fizzbuzz import fizzbuzz\nprint(fizzbuzz(" + number + "))")
            .withFile("fizzbuzz.py", program.source());

    assertThat(sandbox.execute(call)).hasStdoutIgnoringWhitespace(answer);
  }

  @Test
  void refusesWords(Sandbox sandbox) {
    Execution execution = sandbox.execute(program, "many\n");

    assertThat(execution).failed().raised("ValueError").raisedAtLine(12).hasNoStdout();
  }
}

package io.github.pysandbox.grading.advice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.PythonError;
import io.github.pysandbox.Termination;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTest {

  private static final Termination ENDED = new Termination.Exited(0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "EOFError | EOF when reading a line | x | asked for more input",
        "NameError | name 'prnt' is not defined | prnt(1) | a near one is print",
        "NameError | name 'totla' is not defined | total = 0 | a near one is total",
        "NameError | name 'x' is not defined | y = 0 | ``",
        "ValueError | invalid literal for int() with base 10: '3 4' | x | holds several",
        "ValueError | invalid literal for int() with base 10: '' | x | empty line",
        "ValueError | invalid literal for int() with base 10: '3.5' | x | float()",
        "ValueError | invalid literal for int() with base 10: 'abc' | x | ``",
        "IndentationError | unexpected indent | x | spaces at the start",
        "TypeError | can only concatenate str (not \"int\") to str | x | cannot be added",
        "IndexError | list index out of range | x | no item of that index",
        "IndexError | pop from empty list | x | ``",
        "RecursionError | maximum recursion depth exceeded | x | itself too often",
        "AttributeError | 'NoneType' object has no attribute 'upper' | x | is None there",
        "AttributeError | 'str' object has no attribute 'uper' | x | ``",
        "ModuleNotFoundError | No module named 'numpy' | x | Python's own library",
        "FileNotFoundError | [Errno 2] No such file: 'a' | x | no file of that name",
        "KeyError | 'a' | x | no such key",
        "ValueError | too many values to unpack (expected 2) | x | more values on the right",
        "ValueError | not enough values to unpack (expected 2, got 1) | x | fewer values on the right",
        "UnboundLocalError | cannot access local variable 'x' | x | no value before that",
        "TypeError | 'int' object is not callable | x | no function",
        "TypeError | '<' not supported between instances of 'int' and 'str' | x | cannot be compared",
        "TypeError | '<' not supported between instances of 'list' and 'str' | x | ``",
        "TypeError | unsupported operand type(s) for +: 'int' and 'str' | x | cannot be added",
        "TypeError | unsupported operand type(s) for -: 'int' and 'str' | x | ``",
        "ZeroDivisionError | division by zero | x | ``"
      })
  void forExceptions(String type, String message, String source, String sentence) {
    PythonError error = new PythonError(type, message, List.of());

    assertAdvice(
        new Situation(ENDED, source, Optional.of(error), Optional.empty(), Optional.empty()),
        sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x = input(\"How many? \") | `3` | `How many? 3` | is printed too",
        "print(f()) | `3` | `3\nNone` | holds None",
        "x | `1\n2\n3` | `1\n3` | one line that is missing",
        "x | `1\n2\n3` | `1\n2` | one line that is missing",
        "x | `1\n2` | `1\n2\n3` | one line too many",
        "x | `Yes` | `yes` | capital and small letters",
        "x | `Sum: 3` | `The sum is 3` | numbers are right",
        "x | `3` | `` | printed nothing.",
        "`def solve(): print(3)` | `3` | `` | its function solve is never called",
        "`def solve(): print(3)\nsolve()` | `3` | `` | printed nothing.",
        "x | `3.50` | `3.5` | `right number in the wrong form: 3.5, where 3.50`",
        "x | `a 0.3` | `a 0.30000000000000004` | right but for its rounding",
        "x | `0.3 1` | `0.30000000000000004 2` | ``",
        "x | `  *\n ***\n` | `*\n***\n` | Only spaces and line ends differ",
        "x | `3` | `4` | ``"
      })
  void forWrongOutput(String source, String expected, String actual, String sentence) {
    assertAdvice(
        new Situation(ENDED, source, Optional.empty(), Optional.of(expected), Optional.of(actual)),
        sentence);
  }

  static Stream<Arguments> limits() {
    return Stream.of(
        Arguments.of(new Termination.TimedOut(Duration.ofSeconds(1)), "a loop does not end"),
        Arguments.of(new Termination.FuelExhausted(1), "a loop does not end"),
        Arguments.of(new Termination.MemoryExceeded(1), "grows without end"),
        Arguments.of(new Termination.OutputExceeded(1), "prints far more"));
  }

  @ParameterizedTest
  @MethodSource("limits")
  void forLimits(Termination end, String sentence) {
    assertAdvice(
        new Situation(end, "x", Optional.empty(), Optional.empty(), Optional.empty()), sentence);
  }

  @Test
  void aMissingLineIsNotAlsoCalledAMatterOfForm() {
    assertThat(
            Advice.of(
                new Situation(
                    ENDED,
                    "x",
                    Optional.empty(),
                    Optional.of("1\n2\nfizz\n"),
                    Optional.of("1\n2\n"))))
        .containsExactly("The output is right but for one line that is missing.");
  }

  private static void assertAdvice(Situation situation, String sentence) {
    if (sentence.isEmpty()) {
      assertThat(Advice.of(situation)).isEmpty();
    } else {
      assertThat(Advice.of(situation)).first().asString().contains(sentence);
    }
  }
}

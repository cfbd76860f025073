package io.github.pysandbox.junit;

import static io.github.pysandbox.junit.PySandboxAssertions.EXECUTION;
import static io.github.pysandbox.junit.PySandboxAssertions.assertThat;
import static io.github.pysandbox.junit.PySandboxAssertions.assertThatThrownBy;
import static io.github.pysandbox.junit.PySandboxAssertions.catchThrowableOfType;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Termination;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opentest4j.AssertionFailedError;

class ExecutionAssertTest {

  private static final Execution GREETING = Runs.printing("hi Ada\n");
  private static final Execution ERROR = Runs.raising("json.decoder.JSONDecodeError", "bad value");

  @Test
  void whatHoldsPasses() {
    assertThat(GREETING)
        .succeeded()
        .exitedWith(0)
        .hasStdout("hi Ada\n")
        .hasStdoutIgnoringWhitespace(" hi\tAda")
        .stdoutLines("hi Ada")
        .stdoutContains("Ada", "hi")
        .stdoutDoesNotContain("Bob")
        .stdoutMatches("hi \\w+\\s")
        .stdoutSatisfies(text -> assertThat(text).hasSize(7))
        .hasNoStderr()
        .raisedNothing()
        .ranWithin(Duration.ofMillis(120))
        .usedLessMemoryThan("32MiB")
        .usedLessMemoryThan(32L << 20)
        .consumedFuel(4711)
        .consumedLessFuelThan(4712)
        .hasFile("out.txt")
        .hasFile("out.txt", "result\n")
        .hasNoFile("other.txt");
    assertThat(GREETING).stdout().startsWith("hi");
    assertThat(GREETING).metadata().extracting("fuelConsumed").isEqualTo(4711L);
    BDDPySandboxAssertions.then(GREETING).succeeded();
    assertThat((Object) GREETING).asInstanceOf(EXECUTION).hasStdout("hi Ada\n");
  }

  @Test
  void exceptionsOfTheProgram() {
    assertThat(ERROR)
        .failed()
        .exitedWith(1)
        .raised("JSONDecodeError")
        .raised("json.decoder.JSONDecodeError")
        .raisedWithMessage("JSONDecodeError", "bad value")
        .raisedWithMessageContaining("JSONDecodeError", "bad")
        .raisedAtLine(3)
        .hasTracebackThrough("parse")
        .hasTracebackThrough("loads")
        .stderrContains("Traceback")
        .hasNoStdout();
    assertThat(ERROR).pythonError().extracting("message").isEqualTo("bad value");
    assertThat(ERROR).stderr().startsWith("Traceback");
  }

  @Test
  void limits() {
    assertThat(Runs.ending(new Termination.TimedOut(Duration.ofSeconds(2))).build()).timedOut();
    assertThat(Runs.ending(new Termination.MemoryExceeded(1)).build()).exceededMemory();
    assertThat(Runs.ending(new Termination.OutputExceeded(1)).build()).exceededOutput();
    assertThat(Runs.ending(new Termination.FuelExhausted(1)).build()).exhaustedFuel();
    assertThat(Runs.ending(new Termination.Trapped("unreachable")).build()).trapped();
  }

  @Test
  void numbersWithinATolerance() {
    Execution run = Runs.printing("pi is 3.1416, e 2.7e0; -1 and v2 ignored\n");

    assertThat(run).hasStdoutNumbers(0.1, 3.14, 2.72, -1);
    assertThatThrownBy(() -> assertThat(run).hasStdoutNumbers(0.0001, 3.14, 2.7, -1))
        .hasMessageContaining("they are [3.1416, 2.7, -1]");
    assertThatThrownBy(() -> assertThat(run).hasStdoutNumbers(0.1, 3.14))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aWrongOutputIsToldInFull() {
    AssertionFailedError error =
        catchThrowableOfType(
            AssertionFailedError.class,
            () -> assertThat(Runs.printing("one\nhi  Ada\n")).hasStdout("one\nhi Ada\n"));

    assertThat(error.getExpected().getStringRepresentation()).isEqualTo("one\nhi Ada\n");
    assertThat(error.getActual().getStringRepresentation()).isEqualTo("one\nhi  Ada\n");
    assertThat(error)
        .hasMessage(
            """
            Expected stdout to be "one\\nhi Ada\\n",
            but it differs; first difference: line 2, column 4
                expected: hi\u00b7Ada\u21b5
                actual:   hi\u00b7\u00b7Ada\u21b5
                             ^
            The run:
              ended with exit code 0
              time 0.12 s of 10 s, memory 30 MiB of 64 MiB, fuel 4711 of 5000
              stdout:
                one
                hi  Ada
              stderr: (empty)
            """);
  }

  @Test
  void anExceptionIsToldWithItsPlace() {
    assertThatThrownBy(() -> assertThat(ERROR).succeeded())
        .hasMessageContaining("Expected the program to succeed,\nbut it ended with exit code 1")
        .hasMessageContaining("json.decoder.JSONDecodeError: bad value at main.py:3")
        .hasMessageContaining("Traceback (most recent call last):");
  }

  @Test
  void textOfTheProgramIsHarmless() {
    Execution run =
        Runs.printing("%s %n\u001b[2J\u202e" + "x".repeat(500) + "\n" + "y\n".repeat(99));

    assertThatThrownBy(() -> assertThat(run).hasStdout("ok"))
        .message()
        .contains("%s %n\\u001b[2J\\u202exxx", "[86 more lines]")
        .doesNotContain("\u001b", "\u202e", "x".repeat(200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0007\b\u007f\u009b31m",
        "\u001b[31mred\u001b]0;title\u0007",
        "\u202eright to left\u2066\u200e",
        "\ud800 alone \udc00",
        "\ufffe\uffff not in XML",
        "a\u2028b\u2029c\rd"
      })
  void whatCannotBeSeenIsWrittenOut(String text) {
    AssertionFailedError error =
        catchThrowableOfType(
            AssertionFailedError.class, () -> assertThat(Runs.printing(text)).hasStdout("ok"));

    String told = error.getMessage() + error.getActual().getStringRepresentation();
    assertThat(told.replaceAll("[\\n\\t]", "").codePoints().filter(Character::isISOControl))
        .isEmpty();
    assertThat(told.codePoints().mapToObj(Character::getType).map(Integer::byteValue))
        .doesNotContain(
            Character.FORMAT,
            Character.SURROGATE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);
  }

  @Test
  void aLineOfAHundredMegabytesIsCut() {
    Execution run = Runs.printing("x".repeat(100_000_000));

    assertThatThrownBy(() -> assertThat(run).hasStdout("ok"))
        .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(5_000));
    assertThatThrownBy(() -> assertThat(run).stdoutContains("ok"))
        .satisfies(error -> assertThat(error.getMessage()).hasSizeLessThan(5_000));
  }

  @Test
  void aDescriptionAndAMessageOfOnesOwnAreKept() {
    assertThatThrownBy(() -> assertThat(ERROR).as("exercise %d", 3).succeeded())
        .hasMessageStartingWith("[exercise 3] Expected the program to succeed");
    assertThatThrownBy(() -> assertThat(ERROR).withFailMessage("no").succeeded()).hasMessage("no");
    assertThatThrownBy(() -> assertThat((Execution) null).succeeded())
        .hasMessageContaining("not to be null");
  }

  @TestFactory
  Stream<DynamicTest> whatDoesNotHoldFails() {
    return Stream.<ThrowingCallable>of(
            () -> assertThat(GREETING).failed(),
            () -> assertThat(GREETING).exitedWith(1),
            () -> assertThat(GREETING).timedOut(),
            () -> assertThat(GREETING).exceededMemory(),
            () -> assertThat(GREETING).exceededOutput(),
            () -> assertThat(GREETING).exhaustedFuel(),
            () -> assertThat(GREETING).trapped(),
            () -> assertThat(GREETING).hasNoStdout(),
            () -> assertThat(GREETING).hasStderr("x"),
            () -> assertThat(GREETING).hasStdoutIgnoringWhitespace("hiAda"),
            () -> assertThat(GREETING).stdoutLines("hi Ada", ""),
            () -> assertThat(GREETING).stdoutContains("hi", "Bob"),
            () -> assertThat(GREETING).stdoutDoesNotContain("Bob", "Ada"),
            () -> assertThat(GREETING).stdoutMatches("hi"),
            () -> assertThat(GREETING).stdoutSatisfies(text -> assertThat(text).isEmpty()),
            () -> assertThat(GREETING).raised("ValueError"),
            () -> assertThat(ERROR).raised("DecodeError"),
            () -> assertThat(ERROR).raisedWithMessage("JSONDecodeError", "bad"),
            () -> assertThat(ERROR).raisedWithMessageContaining("JSONDecodeError", "good"),
            () -> assertThat(ERROR).raisedAtLine(346),
            () -> assertThat(ERROR).hasTracebackThrough("main"),
            () -> assertThat(ERROR).raisedNothing(),
            () -> assertThat(ERROR).hasNoStderr(),
            () -> assertThat(GREETING).ranWithin(Duration.ofMillis(119)),
            () -> assertThat(GREETING).usedLessMemoryThan("30MiB"),
            () -> assertThat(GREETING).consumedFuel(4712),
            () -> assertThat(GREETING).consumedLessFuelThan(4711),
            () -> assertThat(GREETING).hasFile("other.txt"),
            () -> assertThat(GREETING).hasFile("out.txt", "result"),
            () -> assertThat(GREETING).hasNoFile("out.txt"))
        .map(
            failing ->
                DynamicTest.dynamicTest(
                    "fails",
                    () ->
                        assertThatThrownBy(failing)
                            .isInstanceOf(AssertionError.class)
                            .hasMessageMatching("(?s)\\s*\\S.*")));
  }
}

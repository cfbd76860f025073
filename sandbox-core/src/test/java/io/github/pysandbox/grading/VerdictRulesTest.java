package io.github.pysandbox.grading;

import static io.github.pysandbox.grading.Executions.ended;
import static io.github.pysandbox.grading.Executions.printed;
import static io.github.pysandbox.grading.Executions.raised;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError.Frame;
import io.github.pysandbox.Termination;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VerdictRulesTest {

  private static final Submission SUBMISSION =
      new Submission(
          "", Map.of("main.py", new byte[0], "util.py", new byte[0]), Optional.of("main.py"));

  static Stream<Arguments> endings() {
    return Stream.of(
        Arguments.of(printed("42\n"), Verdict.ACCEPTED),
        Arguments.of(printed("41\n"), Verdict.WRONG_ANSWER),
        Arguments.of(
            ended(new Termination.TimedOut(Duration.ofSeconds(2)), "42\n"), Verdict.TIME_LIMIT),
        Arguments.of(ended(new Termination.MemoryExceeded(1 << 26), "42\n"), Verdict.MEMORY_LIMIT),
        Arguments.of(ended(new Termination.OutputExceeded(4), "42\n"), Verdict.OUTPUT_LIMIT),
        Arguments.of(ended(new Termination.FuelExhausted(9), "42\n"), Verdict.FUEL_LIMIT),
        Arguments.of(ended(new Termination.Trapped("unreachable"), "42\n"), Verdict.RUNTIME_ERROR),
        Arguments.of(ended(new Termination.Exited(3), "42\n"), Verdict.RUNTIME_ERROR),
        Arguments.of(raised("ValueError", "no"), Verdict.RUNTIME_ERROR),
        Arguments.of(
            raised("SyntaxError", "invalid syntax", new Frame("main.py", 3, "")),
            Verdict.COMPILE_ERROR),
        Arguments.of(
            raised(
                "IndentationError",
                "unexpected indent",
                new Frame("main.py", 1, "<module>"),
                new Frame("/home/util.py", 3, "")),
            Verdict.COMPILE_ERROR),
        Arguments.of(
            raised(
                "SyntaxError",
                "from eval",
                new Frame("main.py", 1, "<module>"),
                new Frame("<string>", 1, "")),
            Verdict.RUNTIME_ERROR),
        Arguments.of(
            raised("SyntaxError", "raised", new Frame("main.py", 1, "<module>")),
            Verdict.RUNTIME_ERROR));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void theVerdictFollowsFromWhatTheHostKnows(Execution execution, Verdict verdict) {
    assertThat(judge(Cases.expecting("42"), execution).verdict()).isEqualTo(verdict);
  }

  @Test
  void printingTheWordsOfAVerdictDecidesNothing() {
    Execution forged =
        Execution.builder()
            .termination(new Termination.Exited(124))
            .stderr("MemoryError\nTimeoutError: out of fuel".getBytes(UTF_8))
            .metadata(printed("").metadata())
            .build();

    assertThat(judge(Cases.expecting(""), forged).verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
  }

  @Test
  void anotherExitCodeThanTheExpectedOneIsAWrongAnswer() {
    Case test = Cases.expectingExit(3);

    assertThat(judge(test, ended(new Termination.Exited(3), "")).verdict())
        .isEqualTo(Verdict.ACCEPTED);
    assertThat(judge(test, printed("")))
        .returns(Verdict.WRONG_ANSWER, Finding::verdict)
        .returns("exit code 3 was expected", Finding::detail);
  }

  private static Finding judge(Case test, Execution execution) {
    JudgeContext context = new JudgeContext(SUBMISSION, script -> printed(""));
    return VerdictRules.judge(test, execution, context);
  }
}

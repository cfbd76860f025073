package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.suppressed;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

class PythonSandboxExtensionTest {

  @ParameterizedTest
  @MethodSource
  void injects(Class<?> fixture, int tests) {
    Events events = run(fixture).testEvents();

    events.assertStatistics(counts -> counts.started(tests).succeeded(tests).failed(0));
  }

  static Stream<Arguments> injects() {
    return Stream.of(
        Arguments.of(ParameterTestCases.class, 7),
        Arguments.of(FieldTestCases.class, 2),
        Arguments.of(PrecedenceTestCases.class, 5),
        Arguments.of(LifecycleTestCases.class, 4),
        Arguments.of(RegisteredTestCases.class, 2),
        Arguments.of(SharedTestCases.class, 3));
  }

  @Test
  void configurationParametersAreBelowAnnotations() {
    kit(ConfigurationParameterTestCases.class)
        .configurationParameter("pysandbox.timeout", "3s")
        .configurationParameter("pysandbox.fuel", "123456789")
        .configurationParameter("pysandbox.interpreter", "rustpython")
        .execute()
        .testEvents()
        .assertStatistics(counts -> counts.succeeded(1).failed(0));
  }

  @Test
  void aConfigurationParameterThatCannotBeUnderstoodIsNamed() {
    kit(ConfigurationParameterTestCases.class)
        .configurationParameter("pysandbox.memory", "lots")
        .execute()
        .testEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(
                        text ->
                            text.contains(
                                "configuration parameter pysandbox.memory: \"lots\" is not")))));
  }

  @Test
  void sandboxesAreClosedWithTheirTest() {
    ClosingTestCases.SANDBOXES.clear();

    run(ClosingTestCases.class).testEvents().assertStatistics(counts -> counts.failed(1));

    assertThat(ClosingTestCases.SANDBOXES)
        .hasSize(5)
        .doesNotHaveDuplicates()
        .allSatisfy(
            sandbox ->
                assertThatThrownBy(() -> sandbox.execute("1")).hasMessageContaining("closed"));
  }

  @Test
  void hundredsOfTestsInParallel() {
    kit(ParallelTestCases.class)
        .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
        .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
        .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
        .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
        .execute()
        .testEvents()
        .assertStatistics(counts -> counts.succeeded(200).failed(0));
  }

  @Test
  void aTestThatJUnitTimesOutEndsPromptly() {
    Events events = run(TimeoutTestCases.class).testEvents();

    events
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(text -> text.contains("timed out after 1")),
                    suppressed(0, message(text -> text.contains("ran: after "))))));
  }

  @ParameterizedTest
  @MethodSource
  void misuseIsOneClearSentence(Class<?> fixture, String sentence) {
    run(fixture)
        .allEvents()
        .assertThatEvents()
        .haveExactly(1, event(finishedWithFailure(message(text -> text.contains(sentence)))));
  }

  static Stream<Arguments> misuseIsOneClearSentence() {
    return MisuseTestCases.all();
  }

  private static EngineExecutionResults run(Class<?> fixture) {
    return kit(fixture).execute();
  }

  private static EngineTestKit.Builder kit(Class<?> fixture) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(fixture));
  }
}

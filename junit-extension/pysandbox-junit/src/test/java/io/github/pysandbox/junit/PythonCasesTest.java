package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

class PythonCasesTest {

  @Test
  void oneTestForEachCaseNamedAfterIt() {
    run("isRight")
        .testEvents()
        .assertThatEvents()
        .haveExactly(1, event(displayName("[1] sample/1"), finishedSuccessfully()))
        .haveExactly(1, event(displayName("[2] sample/2"), finishedSuccessfully()));
  }

  @Test
  void aWrongAnswerIsToldInFull() {
    run("isRightOnceOnly")
        .testEvents()
        .assertStatistics(counts -> counts.succeeded(1).failed(1))
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(
                        text -> {
                          assertThat(text)
                              .contains("Case sample/2: wrong answer", "7 8", "expected: 15\u21b5");
                          return true;
                        }))));
  }

  @Test
  void anExerciseThatIsNotThereIsNamed() {
    run("isNowhere")
        .allEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            event(
                finishedWithFailure(
                    message(
                        text -> text.contains("\"exercises/none\" is neither a folder of the")))));
  }

  private static EngineExecutionResults run(String method) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectMethod(CasesTestCases.class, method, PythonCase.class))
        .execute();
  }
}

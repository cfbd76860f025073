package io.github.pysandbox.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SharedEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every program of the corpus ends as it must, and leaves the sandbox fit for the next run. */
@org.junit.jupiter.api.parallel.Execution(ExecutionMode.CONCURRENT)
class HostileProgramsTest {

  /** Programs that do not end as they must yet, with the reason. None may be about an escape. */
  private static final Map<String, String> NOT_YET = Map.of();

  /** An engine of its own, so that no other test waits behind endless programs. */
  private static final SharedEngine ENGINE = SharedEngine.create(2);

  private static final HostFacts BEFORE = HostFacts.look();

  @AfterAll
  static void leavesNothingBehind() throws InterruptedException {
    ENGINE.close();
    BEFORE.assertUnchanged(ENGINE);
  }

  static List<HostileProgram> programs() {
    return HostileProgram.all();
  }

  @ParameterizedTest
  @MethodSource("programs")
  void endsAsExpected(HostileProgram program) {
    try (Sandbox sandbox = Sandbox.create(program.config(), ENGINE)) {
      Execution execution = sandbox.execute(program.script());
      BEFORE.assertNothingTold(execution);
      if (NOT_YET.containsKey(program.path())) {
        assertThat(program.outcomes())
            .as("%s holds now: take it off the list", program)
            .doesNotContain(ExpectedOutcome.of(execution));
      } else {
        check(program, execution);
      }
      assertThat(sandbox.execute("print('hello')").stdout()).isEqualTo("hello\n");
    }
  }

  private static void check(HostileProgram program, Execution execution) {
    assertThat(program.outcomes())
        .as(
            "%s: %s%nstdout: %.300s%nstderr: %.300s",
            program, execution.termination(), execution.stdout(), execution.stderr())
        .contains(ExpectedOutcome.of(execution));
    assertThat(execution.stdout()).doesNotContain("ESCAPED");
    if (program.mustBeBlocked() && execution.isSuccess()) {
      assertThat(execution.stdout()).contains("BLOCKED");
    }
    program.exactStdout().ifPresent(exact -> assertThat(execution.stdout()).isEqualTo(exact));
    program.exactStderr().ifPresent(exact -> assertThat(execution.stderr()).isEqualTo(exact));
  }

  @Test
  void theListNamesProgramsOfTheCorpus() {
    assertThat(programs()).extracting(HostileProgram::path).containsAll(NOT_YET.keySet());
    assertThat(programs()).hasSizeGreaterThan(290);
  }
}

package io.github.pysandbox.soak;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.SharedEngine;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** A little of what {@link SoakRun} does at length. */
@Isolated("it counts what the whole JVM holds")
class SoakTest {

  /** Far above what a busy machine needs, far below a kill that does not work. */
  private static final long FAR_TOO_LATE = 5_000_000_000L;

  @Test
  void killsAndRunsOfAllOutcomesLeaveNothingBehind() {
    ExecutorService callers = Executors.newFixedThreadPool(2);
    try (SharedEngine engine = SharedEngine.create(2)) {
      new MixedRuns(engine).run(1, 500, 2, callers);
      Footprint before = Footprint.take();
      long[] late = new Kills(engine, 2).run(200);
      new MixedRuns(engine).run(1, 1_000, 2, callers);
      Footprint after = Footprint.take();
      assertThat(late[late.length - 1]).isLessThan(FAR_TOO_LATE);
      assertThat(after.heap()).isLessThan(before.heap() + (32 << 20));
      assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + 2);
      assertThat(after.classes()).isLessThan(before.classes() + 200);
      assertThat(after.descriptors()).isLessThan(before.descriptors() + 10);
    } finally {
      callers.shutdown();
    }
  }
}

package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class DeterminismTest {

  private static final String RANDOM =
      "import os, random, secrets, uuid\n"
          + "print(random.random(), os.urandom(4), secrets.randbits(64), uuid.uuid4())";
  private static final String SET = "print({'a', 'b', 'c', 'd', 'e'}, hash('x'))";

  private static String run(SandboxConfig.Builder config, String source) {
    try (Sandbox sandbox = Sandbox.create(config.build())) {
      return sandbox.execute(source).orThrow().stdout();
    }
  }

  @Test
  void randomnessIsFreshInEveryRun() {
    String first = run(Pythons.config(), RANDOM);
    assertThat(run(Pythons.config(), RANDOM)).isNotEqualTo(first);
  }

  @Test
  void seededRandomnessRepeats() {
    String first = run(Pythons.config().randomSeed(42), RANDOM);
    assertThat(run(Pythons.config().randomSeed(42), RANDOM)).isEqualTo(first);
    assertThat(run(Pythons.config().randomSeed(43), RANDOM)).isNotEqualTo(first);
  }

  @Test
  void setOrderRepeatsByDefaultAndFollowsTheHashSeed() {
    String first = run(Pythons.config(), SET);
    assertThat(run(Pythons.config(), SET)).isEqualTo(first);
    String other = run(Pythons.config().hashSeed(12_345), SET);
    assertThat(other).isNotEqualTo(first);
    assertThat(run(Pythons.config().hashSeed(12_345), SET)).isEqualTo(other);
  }

  @Test
  void aConfiguredClockIsTheOnlyOne() {
    SandboxConfig.Builder config =
        Pythons.config().clock(InstantSource.fixed(Instant.parse("2026-02-03T04:05:06Z")));
    String source =
        "import datetime, time\n"
            + "print(datetime.datetime.now(), time.perf_counter() - time.perf_counter())\n"
            + "time.sleep(1000)\nprint(time.time())";
    assertThat(run(config, source)).isEqualTo("2026-02-03 04:05:06 0.0\n1770091506.0\n");
  }

  @Test
  void clocksAreNoFinerThanAMillisecond() {
    String source =
        "import time\nprint({t % 1000000 for t in [f() for f in"
            + " (time.time_ns, time.monotonic_ns, time.perf_counter_ns, time.process_time_ns)]})";
    assertThat(run(Pythons.config(), source)).isEqualTo("{0}\n");
  }
}

package io.github.pysandbox.internal.python;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Pythons;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.internal.engine.GuestImage;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.HostFunctions;
import io.github.pysandbox.internal.snapshot.Snapshot;
import io.github.pysandbox.internal.wasi.WasiCalls;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/**
 * Memory and globals are all that a start of Python changes in an instance: a program leaves an
 * instance that was restored and one that has started Python itself in the same state, to the byte.
 */
class RestoreTest {

  private static final SandboxConfig CONFIG =
      Pythons.config()
          .maxMemory(128 << 20)
          .clock(InstantSource.fixed(Instant.EPOCH))
          .randomSeed(0)
          .build();

  private static final Program PROGRAM =
      new Program(
          false,
          "main.py",
          """
          import json, random, re
          class Shape:
              def __init__(self, n): self.n = n
          shapes = [Shape(random.random()) for _ in range(1000)]
          open('f.txt', 'w').write(json.dumps([s.n for s in shapes]))
          print(re.sub('[0-9]', 'x', open('f.txt').read())[:20], {'a', 'b', 'c'})
          raise ValueError('the end')
          """
              .getBytes(UTF_8),
          List.of("main.py"),
          Map.of("A", "B"));

  private final ShippedPython python = ShippedPython.load(Edition.of(Pythons.tested()));

  private static RunContext context() {
    RunContext context = RunContext.of(CONFIG, Long.MAX_VALUE, new byte[0]);
    context.files().addDirectory("work", true);
    return context;
  }

  private static String ended(GuestInstance instance, RunContext context) {
    GuestResult result = new GuestFace(instance).run(PROGRAM);
    return result
        + new String(context.streams().stdout(), UTF_8)
        + new String(context.streams().stderr(), UTF_8);
  }

  @Test
  void aRestoredInstanceIsLikeOneThatStartedPythonItself() {
    RunContext startContext = context();
    RunContext startedContext = context();
    RunContext restoredContext = context();
    // Each program has host functions of its own, so that both draw the same random numbers.
    AtomicReference<WasiCalls> calls = new AtomicReference<>(startContext.calls());
    HostBinding binding = new HostBinding(python.code());
    HostFunctions host =
        (function, arguments, memory) ->
            binding.bind(calls.get()).call(function, arguments, memory);
    GuestImage fresh = new GuestImage(python.code(), python.fresh());
    try (GuestInstance started =
            fresh.instantiate(startContext.meter(), startContext.budget(), host);
        GuestInstance restored = python.image(0).instantiate(restoredContext)) {
      new GuestFace(started).start(0);
      assertSameState(started.snapshot(), restored.snapshot());

      calls.set(startedContext.calls());
      assertThat(ended(started, startedContext)).isEqualTo(ended(restored, restoredContext));
      assertSameState(started.snapshot(), restored.snapshot());
    }
  }

  private static void assertSameState(Snapshot one, Snapshot other) {
    assertThat(one.globals()).containsExactly(other.globals());
    assertThat(Arrays.mismatch(one.memory(), other.memory())).as("first difference").isNegative();
  }
}

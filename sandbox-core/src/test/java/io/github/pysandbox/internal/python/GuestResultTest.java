package io.github.pysandbox.internal.python;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pysandbox.Execution;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.GuestMemory;
import io.github.pysandbox.internal.engine.GuestTrap;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a guest that was taken over may leave as its result, and faults while it is read. */
class GuestResultTest {

  private static final int AT = 1 << 20;
  private static final int SIZE = 400;

  private final PythonImage image = ShippedPython.load(Edition.CPYTHON).image(0);

  private static RunContext context() {
    return RunContext.of(SandboxConfig.defaults(), Long.MAX_VALUE, new byte[0]);
  }

  /** Numbers that are small or hostile, so that many of them pass for sizes. */
  private static byte[] record(Random random) {
    ByteBuffer out = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    out.putInt(SIZE - 4).putInt(1).putInt(random.nextInt()).putInt(2).putInt(random.nextInt());
    while (out.remaining() >= 4) {
      out.putInt(
          switch (random.nextInt(6)) {
            case 0 -> random.nextInt();
            case 1 -> Integer.MAX_VALUE;
            case 2 -> 0;
            default -> random.nextInt(12);
          });
    }
    if (random.nextInt(4) == 0) {
      out.putInt(4 * random.nextInt(4), random.nextInt());
    }
    return out.array();
  }

  @Test
  void onlyATrapOrAResultComesOut() {
    Random random = new Random(1);
    int results = 0;
    try (GuestInstance instance = image.instantiate(context())) {
      GuestMemory memory = instance.memory();
      for (int i = 0; i < 20_000; i++) {
        memory.write(AT, record(random), 0, SIZE);
        try {
          GuestResult result = GuestResult.read(memory, AT);
          assertThat(result.error() == null ? List.of() : result.error().frames())
              .hasSizeLessThanOrEqualTo(201);
          results++;
        } catch (GuestTrap e) {
          assertThat(e).hasMessage("the guest gave a result that makes no sense");
        }
      }
    }
    assertThat(results).as("records that pass").isPositive();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE - 3})
  void anAddressOutsideIsATrap(int address) {
    try (GuestInstance instance = image.instantiate(context())) {
      assertThatThrownBy(() -> GuestResult.read(instance.memory(), address))
          .isInstanceOf(GuestTrap.class);
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {OutOfMemoryError.class, StackOverflowError.class, AssertionError.class})
  void aFaultWhileTheResultIsReadHarmsNoOtherRun(Class<? extends Error> kind) throws Exception {
    Error fault = kind.getDeclaredConstructor().newInstance();
    Program program =
        new Program(
            false,
            "main.py",
            "print('hello')".getBytes(StandardCharsets.UTF_8),
            List.of("main.py"),
            Map.of());
    PythonRun run = new PythonRun(SandboxConfig.defaults(), Script.of("pass"), true);
    assertThatThrownBy(
            () ->
                run.execute(
                    image,
                    program,
                    instance -> {
                      throw fault;
                    }))
        .isSameAs(fault);
    Execution next =
        new PythonRun(SandboxConfig.defaults(), Script.of("print('hello')"), true).execute(image);
    assertThat(next).extracting(Execution::stdout).isEqualTo("hello\n");
  }
}

package io.github.pysandbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MemoryTemplateTest {

  private static final int PAGE = GuestMemory.PAGE;

  /** An empty page, a full one, and two with something at their very ends. */
  private static byte[] memory() {
    byte[] memory = new byte[4 * PAGE];
    Arrays.fill(memory, PAGE, 2 * PAGE, (byte) 7);
    memory[2 * PAGE] = 1;
    memory[4 * PAGE - 1] = 2;
    return memory;
  }

  @Test
  void overwritesEveryByte() {
    MemoryTemplate template = new MemoryTemplate(memory());
    byte[] used = new byte[4 * PAGE];
    for (int i = 0; i < 2; i++) {
      Arrays.fill(used, (byte) -1);
      template.restore(used);
      assertThat(used).isEqualTo(memory());
    }
  }

  @Test
  void copiesShareNothing() {
    MemoryTemplate template = new MemoryTemplate(memory());
    byte[] copy = template.copy();
    assertThat(copy).isEqualTo(memory());
    Arrays.fill(copy, (byte) 9);
    assertThat(template.copy()).isEqualTo(memory());
  }
}

package io.github.pysandbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpareMemoriesTest {

  @Test
  void isEmptyAtFirst() {
    assertThat(new SpareMemories(1).take()).isNull();
  }

  @Test
  void givesEachArrayOnceAndThoseAreTheOnesItGot() {
    SpareMemories spare = new SpareMemories(1);
    byte[] first = new byte[1];
    byte[] second = new byte[1];
    spare.give(first);
    spare.give(second);
    assertThat(spare.take()).isSameAs(first);
    assertThat(spare.take()).isSameAs(second);
    assertThat(spare.take()).isNull();
  }

  @Test
  void keepsNoMoreThanItIsToldWhenMemoryIsShort() {
    SpareMemories spare = new SpareMemories(2);
    for (int i = 0; i < 50; i++) {
      spare.give(new byte[1 << 20]);
    }
    System.gc();
    assertThat(spare.take()).isNotNull();
    assertThat(spare.take()).isNotNull();
    assertThat(spare.take()).isNull();
  }
}

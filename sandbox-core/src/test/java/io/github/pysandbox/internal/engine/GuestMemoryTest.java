package io.github.pysandbox.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.CodeSizeEvaluator;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

class GuestMemoryTest {

  /** C1MaxInlineSize and FreqInlineSize, as every HotSpot has them. */
  private static final int FIRST_COMPILER_INLINES = 35;

  private static final int SECOND_COMPILER_INLINES = 325;

  @Test
  void onlyTheSecondCompilerInlinesLoadsAndStores() throws IOException {
    Map<String, Integer> sizes = accessorSizes();
    assertThat(sizes).hasSize(12);
    assertThat(sizes)
        .allSatisfy(
            (name, size) ->
                assertThat(size)
                    .as(name)
                    .isGreaterThan(FIRST_COMPILER_INLINES)
                    .isLessThan(SECOND_COMPILER_INLINES));
  }

  private static Map<String, Integer> accessorSizes() throws IOException {
    Map<String, Integer> sizes = new TreeMap<>();
    for (MethodNode method : methods()) {
      if (method.name.startsWith("memoryRead") || method.name.startsWith("memoryWrite")) {
        sizes.put(method.name, smallestSize(method));
      }
    }
    return sizes;
  }

  private static Iterable<MethodNode> methods() throws IOException {
    ClassNode node = new ClassNode();
    try (InputStream bytes = GuestMemory.class.getResourceAsStream("GuestMemory.class")) {
      new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG);
    }
    return node.methods;
  }

  private static int smallestSize(MethodNode method) {
    CodeSizeEvaluator size = new CodeSizeEvaluator(null);
    method.accept(size);
    return size.getMinSize();
  }
}

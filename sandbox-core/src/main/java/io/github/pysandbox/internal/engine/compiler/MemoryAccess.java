package io.github.pysandbox.internal.engine.compiler;

import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Binds loads, stores and bulk operations to the one final memory class there is. */
final class MemoryAccess implements Rewrite {

  private static final Set<String> OPERATIONS =
      Set.of(
          "memoryReadByte",
          "memoryReadShort",
          "memoryReadInt",
          "memoryReadLong",
          "memoryReadFloat",
          "memoryReadDouble",
          "memoryWriteByte",
          "memoryWriteShort",
          "memoryWriteInt",
          "memoryWriteLong",
          "memoryWriteFloat",
          "memoryWriteDouble",
          "memoryCopy",
          "memoryFill",
          "memoryGrow",
          "memoryPages");

  @Override
  public void apply(GeneratedFunction function) {
    for (AbstractInsnNode node : function.method().instructions) {
      if (node instanceof MethodInsnNode call && OPERATIONS.contains(call.name)) {
        call.owner = Names.GUEST;
        call.desc = call.desc.replace(Names.MEMORY_DESCRIPTOR, Names.GUEST_DESCRIPTOR);
      }
    }
  }
}

package io.github.pysandbox.internal.engine.compiler;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Replaces what is left of the support class that Chicory copies into every compiled module: the
 * trap of {@code unreachable}, and a comparison that it copies for its own reasons.
 */
final class ShadedCalls implements Rewrite {

  @Override
  public void apply(GeneratedFunction function) {
    for (AbstractInsnNode node : function.method().instructions) {
      if (node instanceof MethodInsnNode call) {
        replace(call);
      }
    }
  }

  private static void replace(MethodInsnNode call) {
    if (call.name.equals("throwTrapException")) {
      call.owner = Names.TRAPS;
      call.name = "unreachable";
    } else if (call.name.equals("throwOutOfBoundsMemoryAccess")) {
      call.owner = Names.TRAPS;
      call.name = "outOfBounds";
    } else if (call.name.equals("i32_ge_u")) {
      call.owner = Names.NUMERIC;
      call.name = "I32_GE_U";
    }
  }
}

package io.github.pysandbox.internal.engine.compiler;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * One WebAssembly function as Chicory generated it: {@code func_N(parameters, Memory, Instance)}.
 *
 * @param method the method's code
 * @param index the function's index in the module
 * @param memorySlot the local variable that holds the memory
 */
record GeneratedFunction(MethodNode method, int index, int memorySlot) {

  private static final String PREFIX = "func_";

  static boolean isFunction(MethodNode method) {
    return method.name.startsWith(PREFIX);
  }

  static boolean isFunctionCall(MethodInsnNode call) {
    return call.name.startsWith(PREFIX);
  }

  static int indexOf(String methodName) {
    return Integer.parseInt(methodName.substring(PREFIX.length()));
  }

  static GeneratedFunction of(MethodNode method) {
    int slots = 0;
    for (Type type : Type.getArgumentTypes(method.desc)) {
      slots += type.getSize();
    }
    return new GeneratedFunction(method, indexOf(method.name), slots - 2);
  }

  int instanceSlot() {
    return memorySlot + 1;
  }

  VarInsnNode loadMemory() {
    return new VarInsnNode(Opcodes.ALOAD, memorySlot);
  }

  boolean loadsInstance(AbstractInsnNode instruction) {
    return instruction instanceof VarInsnNode load && load.var == instanceSlot();
  }

  /** Read an {@code int} constant, or fail: only where the generator always pushes one. */
  static int constant(AbstractInsnNode push) {
    if (push instanceof IntInsnNode small) {
      return small.operand;
    }
    if (push instanceof LdcInsnNode large && large.cst instanceof Integer value) {
      return value;
    }
    int value = push.getOpcode() - Opcodes.ICONST_0;
    if (value < -1 || value > 5) {
      throw new IllegalStateException("not a constant: opcode " + push.getOpcode());
    }
    return value;
  }
}

package io.github.pysandbox.internal.engine.compiler;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Takes Chicory's instance out of every function and every call: after the other passes nobody asks
 * for it.
 *
 * <p>Runs last, since it renumbers the local variables.
 */
final class Calls implements Rewrite {

  private final String mainClass;

  /**
   * Create the pass.
   *
   * @param mainClass the internal name of the module's main class
   */
  Calls(String mainClass) {
    this.mainClass = mainClass;
  }

  @Override
  public void apply(GeneratedFunction function) {
    InsnList code = function.method().instructions;
    for (AbstractInsnNode node : code.toArray()) {
      if (node instanceof MethodInsnNode call && call.desc.contains(Names.INSTANCE_DESCRIPTOR)) {
        withoutInstance(function, call);
      }
    }
    renumber(function);
    function.method().desc = Names.guestDescriptor(function.method().desc);
  }

  private void withoutInstance(GeneratedFunction function, MethodInsnNode call) {
    InsnList code = function.method().instructions;
    if (!function.loadsInstance(call.getPrevious())) {
      throw new IllegalStateException(
          "func_" + function.index() + " passes the instance in an unknown way to " + call.name);
    }
    code.remove(call.getPrevious());
    if (call.name.startsWith(IndirectCalls.PREFIX)) {
      AbstractInsnNode memory = call.getPrevious();
      // The number of the table, which is always the first.
      code.remove(memory.getPrevious());
      call.owner = IndirectCalls.classOf(mainClass, call.name);
      call.name = IndirectCalls.METHOD;
      call.desc = IndirectCalls.descriptor(call.desc);
    } else if (GeneratedFunction.isFunctionCall(call)) {
      call.desc = Names.guestDescriptor(call.desc);
    } else {
      throw new UnsupportedModuleException(
          "func_" + function.index() + " needs " + call.name + ", which is not supported");
    }
  }

  private static void renumber(GeneratedFunction function) {
    for (AbstractInsnNode node : function.method().instructions) {
      if (node instanceof VarInsnNode access && access.var > function.memorySlot()) {
        access.var--;
      } else if (node instanceof IincInsnNode increment && increment.var > function.memorySlot()) {
        increment.var--;
      }
    }
  }
}

package io.github.pysandbox.internal.engine.compiler;

import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.L2I;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.SWAP;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Makes a global a field of the guest instead of an object behind an array of the instance.
 *
 * <p>Global 0 is what LLVM uses as the stack pointer at the start and end of most functions; in
 * those that follow, our CPython has the state of its evaluation loop.
 */
final class GlobalAccess implements Rewrite {

  private final GlobalFields fields;

  /**
   * Create the pass.
   *
   * @param fields which globals are fields
   */
  GlobalAccess(GlobalFields fields) {
    this.fields = fields;
  }

  @Override
  public void apply(GeneratedFunction function) {
    for (AbstractInsnNode node : function.method().instructions.toArray()) {
      if (node instanceof MethodInsnNode call && call.name.equals("readGlobal")) {
        read(function, call);
      } else if (node instanceof MethodInsnNode call && call.name.equals("writeGlobal")) {
        write(function, call);
      }
    }
  }

  private void read(GeneratedFunction function, MethodInsnNode call) {
    AbstractInsnNode instance = call.getPrevious();
    AbstractInsnNode index = instance.getPrevious();
    int global = GeneratedFunction.constant(index);
    if (!fields.has(global)) {
      call(function, call, "(I" + Names.GUEST_DESCRIPTOR + ")J");
      return;
    }
    require(call.getNext(), L2I, function);
    InsnList code = function.method().instructions;
    code.remove(index);
    code.set(instance, function.loadMemory());
    code.remove(call.getNext());
    code.set(call, field(GETFIELD, global));
  }

  private void write(GeneratedFunction function, MethodInsnNode call) {
    AbstractInsnNode instance = call.getPrevious();
    AbstractInsnNode index = instance.getPrevious();
    int global = GeneratedFunction.constant(index);
    if (!fields.has(global)) {
      call(function, call, "(JI" + Names.GUEST_DESCRIPTOR + ")V");
      return;
    }
    AbstractInsnNode widening = index.getPrevious();
    require(widening, I2L, function);
    InsnList code = function.method().instructions;
    code.remove(widening);
    code.remove(index);
    code.set(instance, function.loadMemory());
    code.insertBefore(call, new InsnNode(SWAP));
    code.set(call, field(PUTFIELD, global));
  }

  private static void require(AbstractInsnNode node, int opcode, GeneratedFunction function) {
    if (node.getOpcode() != opcode) {
      throw new IllegalStateException(
          "func_" + function.index() + " handles a global in an unknown way");
    }
  }

  private static FieldInsnNode field(int opcode, int global) {
    return new FieldInsnNode(opcode, Names.GUEST, GlobalFields.nameOf(global), "I");
  }

  private static void call(GeneratedFunction function, MethodInsnNode call, String descriptor) {
    InsnList code = function.method().instructions;
    code.set(call.getPrevious(), function.loadMemory());
    code.set(call, new MethodInsnNode(INVOKESTATIC, Names.GUEST, call.name, descriptor, false));
  }
}

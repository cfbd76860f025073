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
 * <p>Global 0, which LLVM uses as the stack pointer at the start and end of most functions, becomes
 * an {@code int} field of its own; the module's type for it was checked.
 */
final class GlobalAccess implements Rewrite {

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

  private static void read(GeneratedFunction function, MethodInsnNode call) {
    AbstractInsnNode instance = call.getPrevious();
    AbstractInsnNode index = instance.getPrevious();
    if (GeneratedFunction.constant(index) != 0 || call.getNext().getOpcode() != L2I) {
      call(function, call, "(I" + Names.GUEST_DESCRIPTOR + ")J");
      return;
    }
    InsnList code = function.method().instructions;
    code.remove(index);
    code.set(instance, function.loadMemory());
    code.remove(call.getNext());
    code.set(call, new FieldInsnNode(GETFIELD, Names.GUEST, "stackPointer", "I"));
  }

  private static void write(GeneratedFunction function, MethodInsnNode call) {
    AbstractInsnNode instance = call.getPrevious();
    AbstractInsnNode index = instance.getPrevious();
    AbstractInsnNode widening = index.getPrevious();
    if (GeneratedFunction.constant(index) != 0 || widening.getOpcode() != I2L) {
      call(function, call, "(JI" + Names.GUEST_DESCRIPTOR + ")V");
      return;
    }
    InsnList code = function.method().instructions;
    code.remove(widening);
    code.remove(index);
    code.set(instance, function.loadMemory());
    code.insertBefore(call, new InsnNode(SWAP));
    code.set(call, new FieldInsnNode(PUTFIELD, Names.GUEST, "stackPointer", "I"));
  }

  private static void call(GeneratedFunction function, MethodInsnNode call, String descriptor) {
    InsnList code = function.method().instructions;
    code.set(call.getPrevious(), function.loadMemory());
    code.set(call, new MethodInsnNode(INVOKESTATIC, Names.GUEST, call.name, descriptor, false));
  }
}

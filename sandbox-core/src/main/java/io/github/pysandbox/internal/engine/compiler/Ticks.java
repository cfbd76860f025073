package io.github.pysandbox.internal.engine.compiler;

import static org.objectweb.asm.Opcodes.INVOKESTATIC;

import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Turns the question whether the thread was interrupted into a count of the guest's work.
 *
 * <p>Counted are every loop iteration and every call that can make a function run again before it
 * has returned: calls through a table (counted where they are dispatched) and direct calls that
 * close a cycle. Any computation without end, or longer than the code itself, passes one of these.
 * Other direct calls are not counted: there are many, and their number is bounded by what is.
 */
final class Ticks implements Rewrite {

  private final Set<Integer> recursive;

  /**
   * Create the pass.
   *
   * @param recursive functions of which one is on every cycle of direct calls
   */
  Ticks(Set<Integer> recursive) {
    this.recursive = Set.copyOf(recursive);
  }

  @Override
  public void apply(GeneratedFunction function) {
    InsnList code = function.method().instructions;
    for (AbstractInsnNode node : code.toArray()) {
      if (node instanceof MethodInsnNode check && check.name.equals("checkInterruption")) {
        if (isCounted(check)) {
          code.insertBefore(check, function.loadMemory());
          code.set(check, tick());
        } else {
          code.remove(check);
        }
      }
    }
  }

  private boolean isCounted(MethodInsnNode check) {
    // Before a direct call, Chicory loads memory and instance between check and call.
    AbstractInsnNode third = check.getNext().getNext();
    third = third == null ? null : third.getNext();
    return !(third instanceof MethodInsnNode call && GeneratedFunction.isFunctionCall(call))
        || recursive.contains(GeneratedFunction.indexOf(call.name));
  }

  static MethodInsnNode tick() {
    return new MethodInsnNode(
        INVOKESTATIC, Names.GUEST, "tick", "(" + Names.GUEST_DESCRIPTOR + ")V", false);
  }
}

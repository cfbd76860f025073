package io.github.pysandbox.internal.engine.compiler;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

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
    List<MethodInsnNode> checks = checks(code);
    Map<LabelNode, List<MethodInsnNode>> loops = new LinkedHashMap<>();
    for (MethodInsnNode check : checks) {
      if (check.getNext() instanceof JumpInsnNode jump && jump.getOpcode() == GOTO) {
        loops.computeIfAbsent(jump.label, header -> new ArrayList<>()).add(check);
      } else if (isCounted(check)) {
        code.insertBefore(check, tick(function.memorySlot()));
      }
    }
    loops.values().forEach(jumps -> countAtOnePlace(function, jumps));
    checks.forEach(code::remove);
  }

  private static List<MethodInsnNode> checks(InsnList code) {
    List<MethodInsnNode> checks = new ArrayList<>();
    for (AbstractInsnNode node : code) {
      if (node instanceof MethodInsnNode call && call.name.equals("checkInterruption")) {
        checks.add(call);
      }
    }
    return checks;
  }

  /**
   * Lead all jumps back to a loop's beginning over one place that counts.
   *
   * <p>An evaluation loop has hundreds of them; counting at each makes it too large for HotSpot.
   */
  private static void countAtOnePlace(GeneratedFunction function, List<MethodInsnNode> checks) {
    InsnList code = function.method().instructions;
    MethodInsnNode last = checks.get(checks.size() - 1);
    LabelNode place = new LabelNode();
    InsnList counting = tick(function.memorySlot());
    counting.insert(place);
    for (MethodInsnNode check : checks.subList(0, checks.size() - 1)) {
      ((JumpInsnNode) check.getNext()).label = place;
    }
    code.insertBefore(last, counting);
  }

  private boolean isCounted(MethodInsnNode check) {
    // Before a direct call, Chicory loads memory and instance between check and call.
    AbstractInsnNode third = check.getNext().getNext();
    third = third == null ? null : third.getNext();
    return !(third instanceof MethodInsnNode call && GeneratedFunction.isFunctionCall(call))
        || recursive.contains(GeneratedFunction.indexOf(call.name));
  }

  /**
   * Take one from what is left of the slice, and ask for the next slice below 0.
   *
   * <p>Spelled out at each place: a method would often not be inlined, for want of room in a large
   * caller.
   *
   * @param memorySlot the local variable that holds the memory
   */
  static InsnList tick(int memorySlot) {
    InsnList code = new InsnList();
    LabelNode left = new LabelNode();
    code.add(new VarInsnNode(ALOAD, memorySlot));
    code.add(new InsnNode(DUP));
    code.add(new FieldInsnNode(GETFIELD, Names.GUEST, "ticks", "J"));
    code.add(new InsnNode(LCONST_1));
    code.add(new InsnNode(LSUB));
    code.add(new FieldInsnNode(PUTFIELD, Names.GUEST, "ticks", "J"));
    code.add(new VarInsnNode(ALOAD, memorySlot));
    code.add(new FieldInsnNode(GETFIELD, Names.GUEST, "ticks", "J"));
    code.add(new InsnNode(LCONST_0));
    code.add(new InsnNode(LCMP));
    code.add(new JumpInsnNode(IFGE, left));
    code.add(new VarInsnNode(ALOAD, memorySlot));
    code.add(
        new MethodInsnNode(
            INVOKESTATIC, Names.GUEST, "nextSlice", "(" + Names.GUEST_DESCRIPTOR + ")V", false));
    code.add(left);
    return code;
  }
}

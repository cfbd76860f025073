package io.github.pysandbox.internal.engine.compiler;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Takes away the zeros that local variables start with, where nobody can read them.
 *
 * <p>WebAssembly has local variables start at zero, so every function begins with a store to each
 * of them. Most are written before they are read. For HotSpot's interpreter, which runs most
 * functions of a short program, these stores are a tenth of the work.
 */
final class IdleZeros implements Rewrite {

  @Override
  public void apply(GeneratedFunction function) {
    InsnList code = function.method().instructions;
    if (!function.method().tryCatchBlocks.isEmpty()) {
      return;
    }
    BitSet read = readBeforeWritten(code, function.method().maxLocals);
    for (VarInsnNode store : firstStores(code)) {
      if (!read.get(store.var)) {
        code.remove(store.getPrevious());
        code.remove(store);
      }
    }
  }

  /** The stores of zeros that a function begins with. */
  private static List<VarInsnNode> firstStores(InsnList code) {
    List<VarInsnNode> stores = new ArrayList<>();
    AbstractInsnNode node = code.getFirst();
    while (isZero(node)
        && node.getNext() instanceof VarInsnNode store
        && store.getOpcode() >= Opcodes.ISTORE) {
      stores.add(store);
      node = store.getNext();
    }
    return stores;
  }

  private static boolean isZero(AbstractInsnNode node) {
    return switch (node.getOpcode()) {
      case Opcodes.ICONST_0, Opcodes.LCONST_0, Opcodes.FCONST_0, Opcodes.DCONST_0 -> true;
      default -> false;
    };
  }

  /** The variables that some way through the code behind the first stores reads first. */
  private static BitSet readBeforeWritten(InsnList code, int variables) {
    AbstractInsnNode[] nodes = code.toArray();
    BitSet[] live = new BitSet[nodes.length + 1];
    for (int i = 0; i < live.length; i++) {
      live[i] = new BitSet(variables);
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = nodes.length - 1; i >= 0; i--) {
        BitSet now = before(code, nodes[i], live, i);
        if (!now.equals(live[i])) {
          live[i] = now;
          changed = true;
        }
      }
    }
    return live[2 * firstStores(code).size()];
  }

  private static BitSet before(InsnList code, AbstractInsnNode node, BitSet[] live, int index) {
    BitSet result = new BitSet();
    if (continues(node)) {
      result.or(live[index + 1]);
    }
    for (LabelNode target : targets(node)) {
      result.or(live[code.indexOf(target)]);
    }
    if (node instanceof VarInsnNode access) {
      result.set(access.var, access.getOpcode() < Opcodes.ISTORE);
    } else if (node instanceof IincInsnNode increment) {
      result.set(increment.var);
    }
    return result;
  }

  private static boolean continues(AbstractInsnNode node) {
    int opcode = node.getOpcode();
    boolean returns = opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN;
    boolean switches = opcode == Opcodes.TABLESWITCH || opcode == Opcodes.LOOKUPSWITCH;
    return !returns && !switches && opcode != Opcodes.GOTO && opcode != Opcodes.ATHROW;
  }

  private static List<LabelNode> targets(AbstractInsnNode node) {
    if (node instanceof JumpInsnNode jump) {
      return List.of(jump.label);
    }
    List<LabelNode> targets = new ArrayList<>();
    if (node instanceof TableSwitchInsnNode table) {
      targets.addAll(table.labels);
      targets.add(table.dflt);
    } else if (node instanceof LookupSwitchInsnNode lookup) {
      targets.addAll(lookup.labels);
      targets.add(lookup.dflt);
    }
    return targets;
  }
}

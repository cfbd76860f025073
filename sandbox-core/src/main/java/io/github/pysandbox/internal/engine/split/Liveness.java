package io.github.pysandbox.internal.engine.split;

import java.util.BitSet;

/** Which locals are read after a place before they are written again: backward data flow. */
final class Liveness {

  private final FunctionCode code;
  private final BitSet[] before;

  private Liveness(FunctionCode code) {
    this.code = code;
    this.before = new BitSet[code.size() + 1];
    for (int i = 0; i < before.length; i++) {
      before[i] = new BitSet();
    }
  }

  static Liveness of(FunctionCode code) {
    Liveness liveness = new Liveness(code);
    while (liveness.sweep()) {
      // Loops carry what is live to their start, so once is not enough.
    }
    return liveness;
  }

  /** The locals that are live before an instruction. Not to be changed. */
  BitSet before(int index) {
    return before[index];
  }

  private boolean sweep() {
    boolean changed = false;
    for (int i = code.size() - 1; i >= 0; i--) {
      BitSet live = after(i);
      Instruction instruction = code.get(i);
      if (instruction.opcode() == Instruction.LOCAL_GET) {
        live.set(instruction.operand());
      } else if (instruction.accessesLocal()) {
        live.clear(instruction.operand());
      }
      if (!live.equals(before[i])) {
        before[i] = live;
        changed = true;
      }
    }
    return changed;
  }

  private BitSet after(int index) {
    Instruction instruction = code.get(index);
    BitSet live = new BitSet();
    for (int label : instruction.labels()) {
      live.or(before[code.targetOf(label)]);
    }
    if (instruction.opcode() == Instruction.IF) {
      int otherwise = code.elseOf(index);
      live.or(before[otherwise == FunctionCode.NONE ? code.endOf(index) : otherwise + 1]);
    }
    if (instruction.opcode() == Instruction.ELSE) {
      live.or(before[code.endOfElse(index)]);
    } else if (!instruction.diverges()) {
      live.or(before[index + 1]);
    }
    return live;
  }
}

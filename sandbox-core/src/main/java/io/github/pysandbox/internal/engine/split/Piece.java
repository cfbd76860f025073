package io.github.pysandbox.internal.engine.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A part of a function that becomes a function of its own: whole statements of one block, less the
 * pieces inside it.
 */
final class Piece {

  private final FunctionCode code;
  private final int from;
  private final int to;
  private final int function;
  private final TreeMap<Integer, Piece> inner = new TreeMap<>();

  /**
   * Create a piece.
   *
   * @param code the function
   * @param from its first instruction
   * @param to the instruction after its last
   * @param function the index of the function that it becomes
   */
  Piece(FunctionCode code, int from, int to, int function) {
    this.code = code;
    this.from = from;
    this.to = to;
    this.function = function;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  int function() {
    return function;
  }

  /** The pieces that were cut out of this one, by where they start. */
  Map<Integer, Piece> inner() {
    return inner;
  }

  /** Cut a piece out of this one; the pieces in its place move into it. */
  void cut(Piece piece) {
    var moved = inner.subMap(piece.from, true, piece.to, false);
    piece.inner.putAll(moved);
    moved.clear();
    inner.put(piece.from, piece);
  }

  /** The labels outside that it may branch to, in the order of their first use. */
  List<Integer> exits() {
    Set<Integer> exits = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      Instruction instruction = code.get(i);
      if (instruction.opcode() == Instruction.RETURN) {
        exits.add(FunctionCode.FUNCTION);
      }
      for (int label : instruction.labels()) {
        if (label < from) {
          exits.add(label);
        }
      }
    }
    return new ArrayList<>(exits);
  }

  /** Whether what follows it is ever reached from its end. */
  boolean fallsThrough() {
    int last = from;
    for (int i = from; i < to; i = code.after(i)) {
      last = i;
    }
    return !code.get(last).diverges();
  }

  /** The locals that are of no concern outside: they need no place in the frame. */
  BitSet privateLocals(Liveness liveness) {
    BitSet locals = new BitSet();
    BitSet shared = new BitSet();
    for (int i = from; i < to; i++) {
      Piece part = inner.get(i);
      Instruction instruction = code.get(i);
      if (part != null) {
        collect(part, shared);
        i = part.to - 1;
      } else if (instruction.accessesLocal()) {
        locals.set(instruction.operand());
      }
    }
    locals.andNot(shared);
    if (from > 0 || to < code.size() - 1) {
      locals.andNot(liveness.before(from));
      locals.andNot(liveness.before(to));
      exits().forEach(label -> locals.andNot(liveness.before(code.targetOf(label))));
    }
    return locals;
  }

  private void collect(Piece part, BitSet into) {
    for (int i = part.from; i < part.to; i++) {
      if (code.get(i).accessesLocal()) {
        into.set(code.get(i).operand());
      }
    }
  }
}

package io.github.pysandbox.internal.engine.split;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The locals of a function that a piece becomes. */
final class PieceLocals {

  private final int parameters;
  private final List<Integer> declared = new ArrayList<>();
  private final Map<Integer, Integer> kept = new HashMap<>();
  private final Map<Integer, Integer> scratch = new HashMap<>();

  PieceLocals(int parameters) {
    this.parameters = parameters;
  }

  int add(int type) {
    declared.add(type);
    return parameters + declared.size() - 1;
  }

  /** Say where a local of the original function is. */
  void keep(int original, int index) {
    kept.put(original, index);
  }

  boolean isKept(int original) {
    return kept.containsKey(original);
  }

  int indexOf(int original) {
    return kept.getOrDefault(original, FunctionCode.NONE);
  }

  /** A local for a value that is in the way for a moment. */
  int scratch(int type) {
    return scratch.computeIfAbsent(type, this::add);
  }

  void write(ByteWriter out) {
    out.unsigned(declared.size());
    declared.forEach(type -> out.unsigned(1).raw(type));
  }
}

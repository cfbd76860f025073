package io.github.pysandbox.internal.engine.split;

import java.util.List;

/**
 * The type of a function, its value types in the binary format's numbers.
 *
 * @param parameters the parameters' types
 * @param results the results' types
 */
record Signature(List<Integer> parameters, List<Integer> results) {

  /** By how much a call changes the height of the operand stack. */
  int effect() {
    return results.size() - parameters.size();
  }

  /** The type of a block that gives what the function gives. */
  int blockType() {
    return switch (results.size()) {
      case 0 -> Instruction.VOID;
      case 1 -> results.get(0);
      default -> throw new UnsplittableException("several results");
    };
  }
}

package io.github.pysandbox.internal.engine.split;

/** By how much instructions change the height of the operand stack. */
final class StackEffect {

  private StackEffect() {}

  /** The effect of an instruction that neither branches nor calls. */
  static int of(int opcode) {
    if (opcode >= 0x45) {
      return ofNumeric(opcode);
    }
    return switch (opcode) {
      case 0x01, 0x22, 0x40 -> 0;
      case 0x20, 0x23, 0x3f, 0x41, 0x42, 0x43, 0x44 -> 1;
      case 0x0d, 0x04, 0x1a, 0x21, 0x24 -> -1;
      case 0x1b -> -2;
      default -> opcode <= 0x35 ? 0 : -2; // a load, or a store
    };
  }

  private static int ofNumeric(int opcode) {
    if (opcode >= 0xfc00) {
      return opcode <= 0xfc07 ? 0 : -3; // a conversion, or a bulk operation
    }
    boolean unary =
        opcode == 0x45
            || opcode == 0x50
            || (opcode >= 0x67 && opcode <= 0x69)
            || (opcode >= 0x79 && opcode <= 0x7b)
            || (opcode >= 0x8b && opcode <= 0x91)
            || (opcode >= 0x99 && opcode <= 0x9f)
            || opcode >= 0xa7;
    return unary ? 0 : -1;
  }
}

package io.github.pysandbox.internal.engine.split;

/** Estimates how many bytes of a JVM method instructions become. */
final class CodeSize {

  private static final int SWITCH = 18;
  private static final int SWITCH_CASE = 7;

  /** How much a byte of WebAssembly takes at most, but for rare instructions. */
  static final int MOST_PER_BYTE = 5;

  private CodeSize() {}

  static int of(Instruction instruction) {
    return switch (instruction.opcode()) {
      case Instruction.UNREACHABLE, Instruction.IF, Instruction.LOOP -> 8;
      case Instruction.BLOCK, Instruction.END, 0x01 -> 0;
      case Instruction.BR, Instruction.ELSE, Instruction.RETURN -> 3;
      case Instruction.BR_IF -> 6;
      case Instruction.BR_TABLE -> SWITCH + SWITCH_CASE * instruction.labels().length;
      case Instruction.CALL, Instruction.CALL_INDIRECT -> 9;
      case Instruction.LOCAL_GET, Instruction.LOCAL_SET, Instruction.LOCAL_TEE -> 4;
      case Instruction.GLOBAL_GET, Instruction.GLOBAL_SET -> 6;
      case Instruction.I32_CONST, 0x42, 0x43, 0x44 -> 3;
      default -> instruction.opcode() < 0x41 ? 8 : 3;
    };
  }

  /** What a call of a piece with so many exits takes. */
  static int ofCall(int exits) {
    return exits < 2 ? 12 : 12 + SWITCH + SWITCH_CASE * exits;
  }
}

package io.github.pysandbox.internal.engine.split;

/** Reads instructions with the immediates that matter here. */
final class InstructionReader {

  private static final int[] NO_LABELS = {};
  private static final int PREFIX = 0xfc;

  private final ByteReader in;

  InstructionReader(ByteReader in) {
    this.in = in;
  }

  /**
   * Read one instruction, whose labels still count from the innermost block.
   *
   * @throws UnsplittableException if it is of an extension that is not known here
   */
  Instruction next() {
    int start = in.at();
    int opcode = in.next();
    if (opcode == PREFIX) {
      opcode = PREFIX << 8 | in.unsigned();
    }
    int operand = 0;
    int[] labels = NO_LABELS;
    switch (opcode) {
      case Instruction.BLOCK, Instruction.LOOP, Instruction.IF -> operand = blockType();
      case Instruction.BR, Instruction.BR_IF -> labels = new int[] {in.unsigned()};
      case Instruction.BR_TABLE -> labels = table();
      case Instruction.CALL, 0x20, 0x21, 0x22, 0x23, 0x24 -> operand = in.unsigned();
      case Instruction.CALL_INDIRECT -> {
        operand = in.unsigned();
        in.skipNumber();
      }
      case Instruction.I32_CONST, 0x42, 0x3f, 0x40, 0xfc0b -> in.skipNumber();
      case 0x43 -> in.skip(Float.BYTES);
      case 0x44 -> in.skip(Double.BYTES);
      case 0xfc0a -> {
        in.skipNumber();
        in.skipNumber();
      }
      default -> otherImmediates(opcode);
    }
    return new Instruction(opcode, start, in.at(), operand, labels);
  }

  private void otherImmediates(int opcode) {
    if (isWithin(opcode, 0x28, 0x3e)) {
      in.skipNumber();
      in.skipNumber();
    } else if (!hasNone(opcode)) {
      throw new UnsplittableException("instruction " + Integer.toHexString(opcode));
    }
  }

  private static boolean hasNone(int opcode) {
    return switch (opcode) {
      case 0x00, 0x01, 0x05, 0x0b, 0x0f, 0x1a, 0x1b -> true;
      default -> isWithin(opcode, 0x45, 0xc4) || isWithin(opcode, 0xfc00, 0xfc07);
    };
  }

  private static boolean isWithin(int opcode, int first, int last) {
    return opcode >= first && opcode <= last;
  }

  private int blockType() {
    int type = in.next();
    if (type != Instruction.VOID && (type < Instruction.F64 || type > Instruction.I32)) {
      throw new UnsplittableException("a block of type " + type);
    }
    return type;
  }

  private int[] table() {
    int[] labels = new int[in.unsigned() + 1];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = in.unsigned();
    }
    return labels;
  }
}

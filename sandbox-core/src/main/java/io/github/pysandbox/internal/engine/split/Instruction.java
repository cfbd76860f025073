package io.github.pysandbox.internal.engine.split;

/**
 * One instruction of a function.
 *
 * @param opcode its opcode; of a prefixed one, prefix and opcode
 * @param start where it is in the module
 * @param end where it ends
 * @param operand its first immediate: a local, a function, a type, a kind of block
 * @param labels the labels it may branch to, the default of a table last: each the index of the
 *     instruction that opens the block, or {@link FunctionCode#FUNCTION}
 */
record Instruction(int opcode, int start, int end, int operand, int[] labels) {

  static final int UNREACHABLE = 0x00;
  static final int BLOCK = 0x02;
  static final int LOOP = 0x03;
  static final int IF = 0x04;
  static final int ELSE = 0x05;
  static final int END = 0x0b;
  static final int BR = 0x0c;
  static final int BR_IF = 0x0d;
  static final int BR_TABLE = 0x0e;
  static final int RETURN = 0x0f;
  static final int CALL = 0x10;
  static final int CALL_INDIRECT = 0x11;
  static final int DROP = 0x1a;
  static final int LOCAL_GET = 0x20;
  static final int LOCAL_SET = 0x21;
  static final int LOCAL_TEE = 0x22;
  static final int GLOBAL_GET = 0x23;
  static final int GLOBAL_SET = 0x24;
  static final int I32_CONST = 0x41;
  static final int I32_ADD = 0x6a;
  static final int I32_SUB = 0x6b;

  static final int VOID = 0x40;
  static final int I32 = 0x7f;
  static final int F64 = 0x7c;

  boolean opens() {
    return opcode == BLOCK || opcode == LOOP || opcode == IF;
  }

  /** Whether nothing that follows in the same block is ever reached. */
  boolean diverges() {
    return opcode == UNREACHABLE || opcode == BR || opcode == BR_TABLE || opcode == RETURN;
  }

  boolean accessesLocal() {
    return opcode >= LOCAL_GET && opcode <= LOCAL_TEE;
  }
}

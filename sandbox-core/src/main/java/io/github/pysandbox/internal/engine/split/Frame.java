package io.github.pysandbox.internal.engine.split;

import java.util.List;

/**
 * Where the pieces of a function keep what they share: on the guest's own stack, 8 bytes a local,
 * and one more for a value that a branch takes along.
 *
 * @param localTypes the types of the function's locals
 */
record Frame(List<Integer> localTypes) {

  private static final int SLOT = 8;
  private static final int STACK_ALIGNMENT = 16;
  private static final int FIRST_LOAD = 0x28;
  private static final int FIRST_STORE = 0x36;

  int size() {
    int slots = (localTypes.size() + 1) * SLOT;
    return (slots + STACK_ALIGNMENT - 1) / STACK_ALIGNMENT * STACK_ALIGNMENT;
  }

  int slotOf(int local) {
    return local * SLOT;
  }

  int resultSlot() {
    return localTypes.size() * SLOT;
  }

  static void load(ByteWriter out, int type, int slot) {
    out.raw(typed(FIRST_LOAD, type), alignment(type)).unsigned(slot);
  }

  static void store(ByteWriter out, int type, int slot) {
    out.raw(typed(FIRST_STORE, type), alignment(type)).unsigned(slot);
  }

  /** The instructions for i32, i64, f32, f64 follow each other, the types' numbers go down. */
  private static int typed(int first, int type) {
    return first + Instruction.I32 - type;
  }

  private static int alignment(int type) {
    return (Instruction.I32 - type) % 2 == 0 ? 2 : 3;
  }

  static void zero(ByteWriter out, int type) {
    out.raw(0x41 + Instruction.I32 - type);
    int bytes = type == Instruction.F64 ? 8 : type == Instruction.F64 + 1 ? 4 : 1;
    out.raw(new byte[bytes]);
  }
}

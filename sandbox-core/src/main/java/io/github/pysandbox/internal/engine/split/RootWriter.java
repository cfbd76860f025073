package io.github.pysandbox.internal.engine.split;

import java.util.BitSet;

/** Writes what is left of a function that was cut: it makes the frame and calls the pieces. */
final class RootWriter {

  private static final int STACK_POINTER = 0;

  private final FunctionCode code;
  private final Frame frame;
  private final BitSet kept;
  private final BitSet readFirst;
  private final PieceLocals locals;
  private final int frameAddress;
  private final PieceWriter writer;
  private final ByteWriter out;

  RootWriter(byte[] wasm, FunctionCode code, Frame frame, Piece root, Liveness liveness) {
    this.code = code;
    this.frame = frame;
    this.kept = root.privateLocals(liveness);
    this.readFirst = liveness.before(0);
    this.locals = new PieceLocals(parameters());
    this.frameAddress = locals.add(Instruction.I32);
    this.writer = new PieceWriter(wasm, code, frame, root, locals, frameAddress);
    this.out = writer.out();
  }

  private int parameters() {
    return code.signature().parameters().size();
  }

  byte[] write() {
    kept.stream().forEach(this::keep);
    out.raw(Instruction.GLOBAL_GET, STACK_POINTER);
    out.raw(Instruction.I32_CONST).signed(frame.size()).raw(Instruction.I32_SUB);
    out.raw(Instruction.LOCAL_TEE).unsigned(frameAddress);
    out.raw(Instruction.GLOBAL_SET, STACK_POINTER);
    for (int local = 0; local < code.localTypes().size(); local++) {
      if (!kept.get(local) && readFirst.get(local)) {
        store(local);
      }
    }
    writer.openFunction(code.signature().blockType());
    writer.statements();
    writer.close();
    out.raw(Instruction.LOCAL_GET).unsigned(frameAddress);
    out.raw(Instruction.I32_CONST).signed(frame.size()).raw(Instruction.I32_ADD);
    out.raw(Instruction.GLOBAL_SET, STACK_POINTER, Instruction.END);
    return assemble(locals, out);
  }

  private void keep(int local) {
    boolean parameter = local < parameters();
    locals.keep(local, parameter ? local : locals.add(code.localTypes().get(local)));
  }

  /** Put a local's first value into the frame: a parameter's, or zero. */
  private void store(int local) {
    int type = code.localTypes().get(local);
    out.raw(Instruction.LOCAL_GET).unsigned(frameAddress);
    if (local < parameters()) {
      out.raw(Instruction.LOCAL_GET).unsigned(local);
    } else {
      Frame.zero(out, type);
    }
    Frame.store(out, type, frame.slotOf(local));
  }

  /** Join the declarations of locals and the instructions to a function's body. */
  static byte[] assemble(PieceLocals locals, ByteWriter instructions) {
    ByteWriter body = new ByteWriter();
    locals.write(body);
    return body.raw(instructions.toByteArray()).toByteArray();
  }
}

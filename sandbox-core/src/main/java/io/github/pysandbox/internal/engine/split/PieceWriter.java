package io.github.pysandbox.internal.engine.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes the function that a piece becomes.
 *
 * <p>It takes the frame's address and returns 0 where the piece ends by itself, and otherwise the
 * number, from 1, of the exit by which it was left. Whoever calls it goes on there, or hands it on
 * to its own caller the same way.
 */
final class PieceWriter {

  /** Of a block that is not in the original function. */
  private static final int OWN = -2;

  private final byte[] wasm;
  private final FunctionCode code;
  private final Frame frame;
  private final Piece piece;
  private final PieceLocals locals;
  private final int frameAddress;
  private final List<Integer> exits;
  private final List<Integer> open = new ArrayList<>();
  private final ByteWriter out = new ByteWriter();

  PieceWriter(
      byte[] wasm,
      FunctionCode code,
      Frame frame,
      Piece piece,
      PieceLocals locals,
      int frameAddress) {
    this.wasm = wasm;
    this.code = code;
    this.frame = frame;
    this.piece = piece;
    this.locals = locals;
    this.frameAddress = frameAddress;
    this.exits = piece.exits();
  }

  ByteWriter out() {
    return out;
  }

  /** Open a block that stands for the function itself: to return is to leave it. */
  void openFunction(int type) {
    out.raw(Instruction.BLOCK, type);
    open.add(FunctionCode.FUNCTION);
  }

  void close() {
    out.raw(Instruction.END);
    open.remove(open.size() - 1);
  }

  private void openOwn() {
    out.raw(Instruction.BLOCK, Instruction.VOID);
    open.add(OWN);
  }

  void statements() {
    int i = piece.from();
    while (i < piece.to()) {
      Piece part = piece.inner().get(i);
      if (part == null) {
        instruction(i);
        i++;
      } else {
        call(part);
        i = part.to();
      }
    }
  }

  private void instruction(int index) {
    Instruction instruction = code.get(index);
    switch (instruction.opcode()) {
      case Instruction.LOCAL_GET, Instruction.LOCAL_SET, Instruction.LOCAL_TEE ->
          local(instruction);
      case Instruction.BLOCK, Instruction.LOOP, Instruction.IF -> {
        copy(instruction);
        open.add(index);
      }
      case Instruction.END -> close();
      case Instruction.BR -> branch(instruction.labels()[0]);
      case Instruction.BR_IF -> branchIf(instruction.labels()[0]);
      case Instruction.BR_TABLE -> branchTable(instruction.labels());
      case Instruction.RETURN -> branch(FunctionCode.FUNCTION);
      default -> copy(instruction);
    }
  }

  private void copy(Instruction instruction) {
    out.raw(wasm, instruction.start(), instruction.end());
  }

  private void local(Instruction instruction) {
    int local = instruction.operand();
    int type = code.localTypes().get(local);
    if (locals.isKept(local)) {
      out.raw(instruction.opcode()).unsigned(locals.indexOf(local));
    } else if (instruction.opcode() == Instruction.LOCAL_GET) {
      loadSlot(type, frame.slotOf(local));
    } else {
      storeSlot(type, frame.slotOf(local));
      if (instruction.opcode() == Instruction.LOCAL_TEE) {
        get(locals.scratch(type));
      }
    }
  }

  private void get(int index) {
    out.raw(Instruction.LOCAL_GET).unsigned(index);
  }

  private void set(int index) {
    out.raw(Instruction.LOCAL_SET).unsigned(index);
  }

  private void loadSlot(int type, int slot) {
    get(frameAddress);
    Frame.load(out, type, slot);
  }

  /** Store the value on the stack; it stays in the scratch local of its type. */
  private void storeSlot(int type, int slot) {
    int value = locals.scratch(type);
    set(value);
    get(frameAddress);
    get(value);
    Frame.store(out, type, slot);
  }

  private int depthOf(int label) {
    return open.size() - 1 - open.lastIndexOf(label);
  }

  private boolean isOpen(int label) {
    return open.contains(label);
  }

  private boolean takesValue(int label) {
    return code.typeOf(label) != Instruction.VOID;
  }

  private void branch(int label) {
    if (isOpen(label)) {
      out.raw(Instruction.BR).unsigned(depthOf(label));
      return;
    }
    if (takesValue(label)) {
      storeSlot(code.typeOf(label), frame.resultSlot());
    }
    leave(label);
  }

  private void leave(int label) {
    out.raw(Instruction.I32_CONST).signed(exits.indexOf(label) + 1).raw(Instruction.RETURN);
  }

  private void branchIf(int label) {
    if (isOpen(label)) {
      out.raw(Instruction.BR_IF).unsigned(depthOf(label));
    } else if (takesValue(label)) {
      int condition = locals.add(Instruction.I32);
      set(condition);
      storeSlot(code.typeOf(label), frame.resultSlot());
      get(condition);
      leaveIf(label);
      get(locals.scratch(code.typeOf(label)));
    } else {
      leaveIf(label);
    }
  }

  private void leaveIf(int label) {
    out.raw(Instruction.IF, Instruction.VOID);
    leave(label);
    out.raw(Instruction.END);
  }

  private void branchTable(int[] labels) {
    List<Integer> outside =
        Arrays.stream(labels).filter(label -> !isOpen(label)).distinct().boxed().toList();
    if (outside.stream().anyMatch(this::takesValue)) {
      throw new UnsplittableException("a table of branches with a value");
    }
    int index = locals.scratch(Instruction.I32);
    if (!outside.isEmpty()) {
      set(index);
      outside.forEach(label -> openOwn());
      get(index);
    }
    out.raw(Instruction.BR_TABLE).unsigned(labels.length - 1);
    for (int label : labels) {
      int stub = outside.indexOf(label);
      out.unsigned(stub < 0 ? depthOf(label) : stub);
    }
    for (int label : outside) {
      close();
      leave(label);
    }
  }

  private void call(Piece part) {
    List<Integer> targets = part.exits();
    if (targets.size() == 1 && isOpen(targets.get(0)) && !takesValue(targets.get(0))) {
      enter(part);
      out.raw(part.fallsThrough() ? Instruction.BR_IF : Instruction.DROP);
      if (!part.fallsThrough()) {
        out.raw(Instruction.BR);
      }
      out.unsigned(depthOf(targets.get(0)));
    } else if (targets.isEmpty()) {
      enter(part);
      out.raw(Instruction.DROP);
      afterCall(part);
    } else {
      dispatch(part, targets);
      afterCall(part);
    }
  }

  private void enter(Piece part) {
    get(frameAddress);
    out.raw(Instruction.CALL).unsigned(part.function());
  }

  private void afterCall(Piece part) {
    if (!part.fallsThrough()) {
      out.raw(Instruction.UNREACHABLE);
    }
  }

  /** Go on at the exit that a piece was left by; what no branch reaches as it is gets a stub. */
  private void dispatch(Piece part, List<Integer> targets) {
    List<Integer> stubs =
        targets.stream().filter(label -> !isOpen(label) || takesValue(label)).toList();
    openOwn();
    stubs.forEach(label -> openOwn());
    enter(part);
    out.raw(Instruction.BR_TABLE).unsigned(targets.size()).unsigned(stubs.size());
    for (int label : targets) {
      int stub = stubs.indexOf(label);
      out.unsigned(stub < 0 ? depthOf(label) : stub);
    }
    for (int label : stubs) {
      close();
      stub(label);
    }
    close();
  }

  private void stub(int label) {
    if (!takesValue(label)) {
      branch(label);
      return;
    }
    if (isOpen(label)) {
      loadSlot(code.typeOf(label), frame.resultSlot());
      out.raw(Instruction.BR).unsigned(depthOf(label));
    } else {
      // The value is in its slot already, for whoever called this piece.
      leave(label);
    }
  }

  /** End the function of a piece. */
  void fallThrough() {
    if (piece.fallsThrough()) {
      out.raw(Instruction.I32_CONST, 0);
    } else {
      out.raw(Instruction.UNREACHABLE);
    }
  }
}

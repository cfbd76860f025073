package io.github.pysandbox.internal.engine.split;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

/**
 * A function's instructions, without those that are never reached, and where its blocks and its
 * statements are.
 *
 * <p>The last instruction is the {@code end} of the function. A statement starts where the block
 * around it has nothing on the operand stack.
 */
final class FunctionCode {

  /** The label of the function itself: a branch there returns. */
  static final int FUNCTION = -1;

  private static final int MOST_LOCALS = 10_000;

  /** Of a place that is no {@code if}, or one without {@code else}. */
  static final int NONE = -1;

  /** A block that is open while the code is read. */
  private record Block(int start, int type, int outerHeight) {}

  private final Signatures signatures;
  private final Signature signature;
  private final List<Integer> localTypes;
  private final List<Instruction> instructions = new ArrayList<>();
  private final List<Integer> heights = new ArrayList<>();

  /** Of what opens a block, its end; of an {@code else}, its {@code if}. */
  private final List<Integer> ends = new ArrayList<>();

  private final List<Integer> elses = new ArrayList<>();
  private final Deque<Block> open = new ArrayDeque<>();
  private int height;

  private FunctionCode(Signatures signatures, Signature signature, List<Integer> localTypes) {
    this.signatures = signatures;
    this.signature = signature;
    this.localTypes = localTypes;
  }

  /**
   * Read a function.
   *
   * @param wasm the module
   * @param start where the function's body starts, after its size
   * @param signature the function's type
   * @param signatures the types of what it may call
   */
  static FunctionCode read(byte[] wasm, int start, Signature signature, Signatures signatures) {
    ByteReader in = new ByteReader(wasm, start);
    FunctionCode code = new FunctionCode(signatures, signature, locals(in, signature));
    code.read(new InstructionReader(in));
    return code;
  }

  private static List<Integer> locals(ByteReader in, Signature signature) {
    List<Integer> types = new ArrayList<>(signature.parameters());
    for (int groups = in.unsigned(); groups > 0; groups--) {
      int count = in.unsigned();
      if (count < 0 || count > MOST_LOCALS - types.size()) {
        throw new UnsplittableException("too many locals");
      }
      types.addAll(Collections.nCopies(count, in.next()));
    }
    if (types.stream().anyMatch(type -> type < Instruction.F64 || type > Instruction.I32)) {
      throw new UnsplittableException("a local that is no number");
    }
    return types;
  }

  private void read(InstructionReader in) {
    open.push(new Block(FUNCTION, signature.blockType(), 0));
    while (!open.isEmpty()) {
      Instruction instruction = in.next();
      add(instruction);
      if (instruction.diverges()) {
        add(nextReached(in));
      }
    }
  }

  /** Pass over what comes after a jump: only the end of a block is reached again. */
  private static Instruction nextReached(InstructionReader in) {
    int depth = 0;
    while (true) {
      Instruction next = in.next();
      boolean closes = next.opcode() == Instruction.END;
      if (depth == 0 && (closes || next.opcode() == Instruction.ELSE)) {
        return next;
      }
      depth += next.opens() ? 1 : closes ? -1 : 0;
    }
  }

  private void add(Instruction read) {
    int index = instructions.size();
    instructions.add(
        new Instruction(
            read.opcode(), read.start(), read.end(), read.operand(), absolute(read.labels())));
    heights.add(height);
    ends.add(NONE);
    elses.add(NONE);
    switch (read.opcode()) {
      case Instruction.BLOCK, Instruction.LOOP, Instruction.IF -> {
        height += read.opcode() == Instruction.IF ? -1 : 0;
        open.push(new Block(index, read.operand(), height));
        height = 0;
      }
      case Instruction.ELSE -> {
        elses.set(open.element().start(), index);
        ends.set(index, open.element().start());
        height = 0;
      }
      case Instruction.END -> close(index);
      case Instruction.CALL -> height += signatures.function(read.operand()).effect();
      case Instruction.CALL_INDIRECT -> height += signatures.type(read.operand()).effect() - 1;
      default -> height += read.diverges() ? 0 : StackEffect.of(read.opcode());
    }
  }

  private void close(int index) {
    Block block = open.pop();
    if (block.start() != FUNCTION) {
      ends.set(block.start(), index);
    }
    height = block.outerHeight() + (block.type() == Instruction.VOID ? 0 : 1);
  }

  private int[] absolute(int[] relative) {
    List<Integer> starts = open.stream().map(Block::start).toList();
    return Arrays.stream(relative).map(starts::get).toArray();
  }

  int size() {
    return instructions.size();
  }

  Instruction get(int index) {
    return instructions.get(index);
  }

  Signature signature() {
    return signature;
  }

  List<Integer> localTypes() {
    return localTypes;
  }

  /** Where a block's {@code end} is. */
  int endOf(int block) {
    return block == FUNCTION ? size() - 1 : ends.get(block);
  }

  /** Where an {@code if}'s {@code else} is, or {@link #NONE}. */
  int elseOf(int block) {
    return elses.get(block);
  }

  /** Where the {@code end} of the block is that an {@code else} is in. */
  int endOfElse(int otherwise) {
    return endOf(ends.get(otherwise));
  }

  /** Where a branch to a label goes on. */
  int targetOf(int label) {
    return label != FUNCTION && get(label).opcode() == Instruction.LOOP ? label : endOf(label);
  }

  /** The type of the value that a branch to a label takes along, or none. */
  int typeOf(int label) {
    if (label == FUNCTION) {
      return signature.blockType();
    }
    Instruction block = get(label);
    return block.opcode() == Instruction.LOOP ? Instruction.VOID : block.operand();
  }

  /** The instruction after this one in the same block, passing over blocks inside. */
  int after(int index) {
    return get(index).opens() ? endOf(index) + 1 : index + 1;
  }

  /** Whether the operand stack of the block around is empty before an instruction. */
  boolean isStatement(int index) {
    return heights.get(index) == 0;
  }
}

package io.github.pysandbox.internal.engine.split;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Turns each large function of a module into several small ones that together do the same.
 *
 * <p>{@link FunctionCode} is the function, {@link Cuts} says where to cut, a {@link Piece} becomes
 * a function of its own, written by {@link PieceWriter}. The locals that several pieces use are
 * kept in a {@link Frame} on the guest's stack; {@link Liveness} tells which those are. Pieces are
 * ordinary functions at the end of the module, so that all that comes later (compilation, fuel,
 * traps) knows nothing of them.
 */
public final class FunctionSplitter {

  /** Names the way functions are split: to be raised with every change of it. */
  public static final int VERSION = 1;

  private final byte[] wasm;
  private final int limit;
  private final Exemption exemption;
  private final ModuleSections sections;
  private final Signatures signatures;

  /** Global 0 is LLVM's stack pointer; without one there is no room for a frame. */
  private final boolean hasStack;

  private final List<byte[]> pieces = new ArrayList<>();
  private int next;

  private FunctionSplitter(byte[] wasm, int limit, Exemption exemption) {
    this.wasm = wasm;
    this.exemption = exemption;
    this.limit = limit;
    this.sections = ModuleSections.of(wasm);
    this.signatures = new Signatures(sections);
    this.hasStack = sections.hasStackPointer();
    this.next = signatures.functions();
  }

  /**
   * Split the large functions of a module.
   *
   * @param wasm the module in binary form, validated
   * @param limit how large a function may be, in bytes of JVM code as estimated
   * @return a module that does the same; the same one where nothing can be done
   */
  public static byte[] split(byte[] wasm, int limit) {
    return split(wasm, limit, Exemption.NONE);
  }

  /**
   * Split some of the large functions of a module.
   *
   * @param wasm the module in binary form, validated
   * @param limit how large a function may be, in bytes of JVM code as estimated
   * @param exemption which functions stay as they are
   * @return a module that does the same; the same one where nothing can be done
   */
  public static byte[] split(byte[] wasm, int limit, Exemption exemption) {
    try {
      return new FunctionSplitter(wasm, limit, exemption).split();
    } catch (UnsplittableException e) {
      return wasm;
    }
  }

  private byte[] split() {
    List<byte[]> bodies = new ArrayList<>();
    List<ModuleSections.Body> originals = sections.bodies();
    for (int i = 0; i < originals.size(); i++) {
      bodies.add(hasStack ? body(i, originals.get(i)) : copy(originals.get(i)));
    }
    bodies.addAll(pieces);
    return sections.with(signatures.types(), pieces.size(), bodies);
  }

  private byte[] copy(ModuleSections.Body body) {
    return new ByteWriter().raw(wasm, body.start(), body.end()).toByteArray();
  }

  private byte[] body(int index, ModuleSections.Body body) {
    int function = signatures.imports() + index;
    // An instruction takes a byte at least, and few take much more in the JVM.
    int bytes = body.end() - body.start();
    if (bytes < limit / CodeSize.MOST_PER_BYTE || exemption.applies(function, bytes)) {
      return copy(body);
    }
    int firstPiece = next;
    int before = pieces.size();
    try {
      FunctionCode code =
          FunctionCode.read(wasm, body.start(), signatures.function(function), signatures);
      Piece root = Cuts.of(code, limit, function, () -> next++);
      return root.inner().isEmpty() ? copy(body) : write(code, root);
    } catch (UnsplittableException e) {
      next = firstPiece;
      pieces.subList(before, pieces.size()).clear();
      return copy(body);
    }
  }

  private byte[] write(FunctionCode code, Piece root) {
    Liveness liveness = Liveness.of(code);
    Frame frame = new Frame(code.localTypes());
    for (int i = pieces.size(); i < next - signatures.functions(); i++) {
      pieces.add(new byte[0]);
    }
    writeInner(code, liveness, frame, root);
    return new RootWriter(wasm, code, frame, root, liveness).write();
  }

  private void writeInner(FunctionCode code, Liveness liveness, Frame frame, Piece outer) {
    for (Piece piece : outer.inner().values()) {
      pieces.set(piece.function() - signatures.functions(), piece(code, liveness, frame, piece));
      writeInner(code, liveness, frame, piece);
    }
  }

  private byte[] piece(FunctionCode code, Liveness liveness, Frame frame, Piece piece) {
    PieceLocals locals = new PieceLocals(1);
    BitSet kept = piece.privateLocals(liveness);
    kept.stream().forEach(local -> locals.keep(local, locals.add(code.localTypes().get(local))));
    PieceWriter writer = new PieceWriter(wasm, code, frame, piece, locals, 0);
    writer.statements();
    writer.fallThrough();
    writer.out().raw(Instruction.END);
    return RootWriter.assemble(locals, writer.out());
  }
}

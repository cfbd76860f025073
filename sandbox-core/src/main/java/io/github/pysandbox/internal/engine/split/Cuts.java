package io.github.pysandbox.internal.engine.split;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * Decides where a function is cut.
 *
 * <p>Statements of the same block go together until a piece is full; where a statement alone is
 * more than that, the blocks in it are cut. What is left of the function, calls of pieces now, is
 * cut again until it is small enough or nothing is gained any more. So a switch keeps its shape:
 * its cases become pieces, not the way to them.
 */
final class Cuts {

  /** A piece that saves less than this part of the limit is not worth its call. */
  private static final int LEAST_GAIN = 50;

  private final FunctionCode code;
  private final int limit;
  private final IntSupplier nextFunction;
  private final Piece root;
  private final int[] sizes;
  private final List<Piece> found = new ArrayList<>();

  private Cuts(FunctionCode code, int limit, int function, IntSupplier nextFunction) {
    this.code = code;
    this.limit = limit;
    this.nextFunction = nextFunction;
    this.root = new Piece(code, 0, code.size() - 1, function);
    this.sizes = new int[code.size() + 1];
  }

  /**
   * Cut a function.
   *
   * @param code the function
   * @param limit how large a piece may be, in bytes of JVM code
   * @param function its index
   * @param nextFunction gives the indexes of the functions that pieces become
   * @return the whole of it, with the pieces cut out
   */
  static Piece of(FunctionCode code, int limit, int function, IntSupplier nextFunction) {
    return new Cuts(code, limit, function, nextFunction).cut();
  }

  private Piece cut() {
    measure();
    boolean progress = true;
    while (progress && size(root.from(), root.to()) > limit) {
      found.clear();
      scan(root.from(), root.to());
      found.forEach(root::cut);
      progress = !found.isEmpty();
      measure();
    }
    return root;
  }

  /** Sum up sizes from the start on; a piece cut out counts as its call. */
  private void measure() {
    int i = 0;
    while (i < code.size()) {
      Piece piece = root.inner().get(i);
      int end = piece == null ? i + 1 : piece.to();
      int size = piece == null ? CodeSize.of(code.get(i)) : CodeSize.ofCall(piece.exits().size());
      for (int j = i + 1; j <= end; j++) {
        sizes[j] = sizes[i] + size;
      }
      i = end;
    }
  }

  private int size(int from, int to) {
    return sizes[to] - sizes[from];
  }

  /** Cut the statements of one block. */
  private void scan(int from, int to) {
    int start = from;
    int i = from;
    while (i < to) {
      int end = statementEnd(i, to);
      boolean whole = end < to || isWhole(i, to);
      if (!whole || size(i, end) > limit) {
        take(start, i);
        scanBlocks(i, end);
        start = end;
      } else if (size(start, end) > limit) {
        take(start, i);
        start = i;
      }
      i = end;
    }
    take(start, to);
  }

  private int after(int index) {
    Piece piece = root.inner().get(index);
    return piece == null ? code.after(index) : piece.to();
  }

  private int statementEnd(int from, int to) {
    int i = after(from);
    while (i < to && !code.isStatement(i)) {
      i = after(i);
    }
    return i;
  }

  /** Whether the last statement of a block leaves nothing on the stack. */
  private boolean isWhole(int from, int to) {
    int last = from;
    for (int i = from; i < to; i = after(i)) {
      last = i;
    }
    return code.isStatement(to) || code.get(last).diverges();
  }

  private void scanBlocks(int from, int to) {
    for (int i = from; i < to; i = after(i)) {
      if (root.inner().containsKey(i) || !code.get(i).opens() || size(i, after(i)) <= limit) {
        continue;
      }
      int otherwise = code.elseOf(i);
      int end = code.endOf(i);
      scan(i + 1, otherwise == FunctionCode.NONE ? end : otherwise);
      if (otherwise != FunctionCode.NONE) {
        scan(otherwise + 1, end);
      }
    }
  }

  private void take(int from, int to) {
    int leastGain = limit / LEAST_GAIN;
    if (from >= to || size(from, to) < leastGain || isCut(from, to)) {
      return;
    }
    int call = CodeSize.ofCall(new Piece(code, from, to, 0).exits().size());
    if (size(from, to) - call >= leastGain) {
      found.add(new Piece(code, from, to, nextFunction.getAsInt()));
    }
  }

  private boolean isCut(int from, int to) {
    Piece piece = root.inner().get(from);
    return piece != null && piece.to() == to;
  }
}

package io.github.pysandbox.internal.wasi;

import org.jspecify.annotations.Nullable;

/** The open files of one run by descriptor. 0 to 2 are the standard streams and not in here. */
final class Descriptors {

  /** Descriptors of the standard streams: input, output, error. */
  static final int STANDARD = 3;

  /** The descriptor of the one preopened directory. */
  static final int ROOT = 3;

  private static final int MAX = 128;

  /** What an open file costs the host: it may be the last that keeps a removed one. */
  private static final int COST = 1_024;

  private final Budget budget;
  private final @Nullable OpenFile[] files = new OpenFile[MAX];

  Descriptors(GuestFiles tree) {
    this.budget = tree.budget();
    files[ROOT] = new OpenFile(tree.root(), true, false, false);
  }

  OpenFile get(int descriptor) throws WasiFailure {
    OpenFile file = descriptor < 0 || descriptor >= MAX ? null : files[descriptor];
    if (file == null) {
      throw new WasiFailure(Errno.BADF);
    }
    return file;
  }

  void requireRoom() throws WasiFailure {
    free();
  }

  int open(Node node, boolean readable, boolean writable, boolean append) throws WasiFailure {
    int descriptor = free();
    if (!budget.tryReserve(COST)) {
      throw new WasiFailure(Errno.NOMEM);
    }
    files[descriptor] = new OpenFile(node, readable, writable, append);
    return descriptor;
  }

  private int free() throws WasiFailure {
    for (int i = STANDARD; i < MAX; i++) {
      if (files[i] == null) {
        return i;
      }
    }
    throw new WasiFailure(Errno.MFILE);
  }

  void close(int descriptor) throws WasiFailure {
    get(descriptor).close();
    files[descriptor] = null;
    budget.release(COST);
  }

  /** Whether nothing but the preopened directory is open, as it must be when a snapshot is made. */
  boolean isPristine() {
    for (int i = 0; i < MAX; i++) {
      if ((files[i] != null) != (i == ROOT)) {
        return false;
      }
    }
    return true;
  }
}

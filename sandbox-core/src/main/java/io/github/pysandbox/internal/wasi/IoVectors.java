package io.github.pysandbox.internal.wasi;

/** Walks a list of buffers in a guest's memory. */
final class IoVectors {

  /** As many as Linux takes. */
  private static final int MAX = 1_024;

  private static final int SIZE = 8;

  /** What is done with one buffer; gives how much of it was used. */
  @FunctionalInterface
  interface Transfer {
    int apply(int address, int length) throws WasiFailure;
  }

  private IoVectors() {}

  /** Go over the buffers until one is not used to its end, and sum up what was. */
  static int transfer(GuestAccess memory, int list, int count, Transfer transfer)
      throws WasiFailure {
    if (count < 0 || count > MAX) {
      throw new WasiFailure(Errno.INVAL);
    }
    int total = 0;
    for (int i = 0; i < count; i++) {
      int address = memory.readInt(list + i * SIZE);
      int length = memory.readInt(list + i * SIZE + Integer.BYTES);
      memory.checkRange(address, length);
      if (length > Integer.MAX_VALUE - total) {
        throw new WasiFailure(Errno.INVAL);
      }
      memory.charge(length);
      int used = transfer.apply(address, length);
      total += used;
      if (used < length) {
        break;
      }
    }
    return total;
  }
}

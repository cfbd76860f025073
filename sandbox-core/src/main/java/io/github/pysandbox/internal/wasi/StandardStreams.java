package io.github.pysandbox.internal.wasi;

import java.util.Arrays;

/**
 * Standard input from bytes, standard output and error into bytes, both together limited.
 *
 * <p>The write that crosses the limit is kept up to the limit and ends the run: a guest could
 * ignore an error.
 */
public final class StandardStreams {

  static final int STDOUT = 1;

  private final byte[] input;
  private final long maxOutput;
  private final Budget budget;
  private final RunControl control;
  private final Buffer stdout = new Buffer();
  private final Buffer stderr = new Buffer();
  private int position;
  private long written;

  /**
   * Create the streams of a run.
   *
   * @param input what the guest can read; not copied
   * @param maxOutput the most bytes it may write
   * @param budget what holding them may cost
   * @param control the run
   */
  public StandardStreams(byte[] input, long maxOutput, Budget budget, RunControl control) {
    this.input = input;
    this.maxOutput = maxOutput;
    this.budget = budget;
    this.control = control;
  }

  /**
   * What was written to standard output.
   *
   * @return a copy
   */
  public byte[] stdout() {
    return stdout.copy();
  }

  /**
   * What was written to standard error.
   *
   * @return a copy
   */
  public byte[] stderr() {
    return stderr.copy();
  }

  int read(GuestAccess memory, int address, int length) {
    int count = Math.min(length, input.length - position);
    memory.write(address, input, position, count);
    position += count;
    return count;
  }

  void write(int descriptor, GuestAccess memory, int address, int length) {
    memory.checkRange(address, length);
    int allowed = (int) Math.min(length, maxOutput - written);
    Buffer buffer = descriptor == STDOUT ? stdout : stderr;
    buffer.append(memory.read(address, allowed));
    written += allowed;
    if (allowed < length) {
      throw control.outputExceeded();
    }
  }

  private final class Buffer {

    private byte[] bytes = {};
    private int size;

    void append(byte[] more) {
      int wanted = size + more.length;
      if (wanted > bytes.length) {
        int capacity = Math.max(wanted, Math.max(256, bytes.length * 3 / 2));
        if (!budget.tryReserve(capacity - bytes.length)) {
          throw control.memoryExceeded();
        }
        bytes = Arrays.copyOf(bytes, capacity);
      }
      System.arraycopy(more, 0, bytes, size, more.length);
      size = wanted;
    }

    byte[] copy() {
      return Arrays.copyOf(bytes, size);
    }
  }
}

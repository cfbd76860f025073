package io.github.pysandbox.internal.wasi;

/**
 * A guest's memory as a host function sees it. Every access is checked; one out of bounds ends the
 * run as a trap.
 */
public interface GuestAccess {

  /**
   * Have the guest pay for work done on its behalf.
   *
   * @param size the bytes that were moved
   */
  void charge(long size);

  /**
   * Check that a range lies in memory.
   *
   * @param address where it starts
   * @param size its length in bytes
   */
  void checkRange(int address, int size);

  /**
   * Read 32 bits.
   *
   * @param address where
   * @return the value
   */
  int readInt(int address);

  /**
   * Read 64 bits.
   *
   * @param address where
   * @return the value
   */
  long readLong(int address);

  /**
   * Read bytes.
   *
   * @param address where
   * @param size how many
   * @return a copy
   */
  byte[] read(int address, int size);

  /**
   * Write 8 bits.
   *
   * @param address where
   * @param value its low 8 bits are written
   */
  void writeByte(int address, int value);

  /**
   * Write 16 bits.
   *
   * @param address where
   * @param value its low 16 bits are written
   */
  void writeShort(int address, int value);

  /**
   * Write 32 bits.
   *
   * @param address where
   * @param value the value
   */
  void writeInt(int address, int value);

  /**
   * Write 64 bits.
   *
   * @param address where
   * @param value the value
   */
  void writeLong(int address, long value);

  /**
   * Write bytes.
   *
   * @param address where
   * @param source from where
   * @param offset from which index
   * @param size how many
   */
  void write(int address, byte[] source, int offset, int size);
}

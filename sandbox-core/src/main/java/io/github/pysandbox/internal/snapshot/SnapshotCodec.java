package io.github.pysandbox.internal.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Writes and reads snapshots.
 *
 * <p>The format, big-endian: magic number (8 bytes), version (4), module digest (64 ASCII digits),
 * number of globals (4) and globals (8 each), memory size (4), number of ranges (4), each range's
 * offset (4) and length (4), the ranges' bytes one after the other, CRC-32C of all before (4).
 * Blocks of {@value #BLOCK} bytes that are like the base are left out; the base is zeros, or
 * another snapshot that reader and writer agree on.
 */
public final class SnapshotCodec {

  private static final long MAGIC = 0x5059_5342_534e_4150L; // PYSBSNAP
  private static final int VERSION = 1;
  private static final int DIGEST = 64;
  private static final int BLOCK = 4_096;

  /** The base of zeros. */
  private static final byte[] ZEROS = {};

  private SnapshotCodec() {}

  /**
   * Write a snapshot.
   *
   * @param snapshot what to write
   * @return its bytes
   */
  public static byte[] encode(Snapshot snapshot) {
    return encode(snapshot, ZEROS);
  }

  /**
   * Write what a snapshot has different from another.
   *
   * @param snapshot what to write
   * @param base the memory that a reader will have
   * @return its bytes
   */
  public static byte[] encode(Snapshot snapshot, byte[] base) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(snapshot.memory().length / 2);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeLong(MAGIC);
      out.writeInt(VERSION);
      out.write(snapshot.moduleDigest().getBytes(StandardCharsets.US_ASCII), 0, DIGEST);
      out.writeInt(snapshot.globals().length);
      for (long global : snapshot.globals()) {
        out.writeLong(global);
      }
      writeMemory(out, snapshot.memory(), base);
      out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void writeMemory(DataOutputStream out, byte[] memory, byte[] base)
      throws IOException {
    Ranges ranges = Ranges.ofDifferences(memory, base, BLOCK);
    out.writeInt(memory.length);
    out.writeInt(ranges.count());
    for (int i = 0; i < ranges.count(); i++) {
      out.writeInt(ranges.offset(i));
      out.writeInt(ranges.length(i));
    }
    for (int i = 0; i < ranges.count(); i++) {
      out.write(memory, ranges.offset(i), ranges.length(i));
    }
  }

  /**
   * Read a snapshot.
   *
   * @param bytes what {@link #encode(Snapshot)} wrote
   * @param moduleDigest the digest of the module it must belong to
   * @return the snapshot
   * @throws SnapshotFormatException saying what is wrong with the bytes
   */
  public static Snapshot decode(byte[] bytes, String moduleDigest) throws SnapshotFormatException {
    return decode(bytes, moduleDigest, ZEROS);
  }

  /**
   * Read what a snapshot has different from another.
   *
   * @param bytes what {@link #encode(Snapshot, byte[])} wrote
   * @param moduleDigest the digest of the module it must belong to
   * @param base the memory that the writer had
   * @return the snapshot
   * @throws SnapshotFormatException saying what is wrong with the bytes
   */
  public static Snapshot decode(byte[] bytes, String moduleDigest, byte[] base)
      throws SnapshotFormatException {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      checkHeader(in, moduleDigest);
      checkSum(bytes);
      long[] globals = new long[checkedSize(in.getInt(), in.remaining() / Long.BYTES)];
      for (int i = 0; i < globals.length; i++) {
        globals[i] = in.getLong();
      }
      return new Snapshot(moduleDigest, globals, readMemory(in, base));
    } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
      throw new SnapshotFormatException("the snapshot is truncated: " + bytes.length + " bytes");
    }
  }

  private static void checkHeader(ByteBuffer in, String moduleDigest)
      throws SnapshotFormatException {
    if (in.getLong() != MAGIC) {
      throw new SnapshotFormatException("this is no snapshot");
    }
    int version = in.getInt();
    if (version != VERSION) {
      throw new SnapshotFormatException(
          "the snapshot has version " + version + "; this is made for " + VERSION);
    }
    byte[] digest = new byte[DIGEST];
    in.get(digest);
    String found = new String(digest, StandardCharsets.US_ASCII);
    if (!found.equals(moduleDigest)) {
      throw new SnapshotFormatException(
          "the snapshot belongs to module " + found + ", not to " + moduleDigest);
    }
  }

  private static void checkSum(byte[] bytes) throws SnapshotFormatException {
    int end = bytes.length - Integer.BYTES;
    if (ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end)) {
      throw new SnapshotFormatException("the snapshot is truncated or damaged");
    }
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  private static byte[] readMemory(ByteBuffer in, byte[] base) throws SnapshotFormatException {
    byte[] memory = Arrays.copyOf(base, checkedSize(in.getInt(), Integer.MAX_VALUE - 8));
    int count = checkedSize(in.getInt(), in.remaining() / (2 * Integer.BYTES));
    ByteBuffer content = in.duplicate().position(in.position() + count * 2 * Integer.BYTES);
    for (int i = 0; i < count; i++) {
      content.get(memory, in.getInt(), in.getInt());
    }
    return memory;
  }

  private static int checkedSize(int size, int most) throws SnapshotFormatException {
    if (size < 0 || size > most) {
      throw new SnapshotFormatException("the snapshot is damaged: a size of " + size);
    }
    return size;
  }
}

package io.github.pysandbox.internal.engine;

import io.github.pysandbox.internal.snapshot.Snapshot;
import io.github.pysandbox.internal.wasi.GuestAccess;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * What a running guest consists of: its linear memory, its {@link GuestGlobals globals}, and what
 * is left of its slice of fuel.
 *
 * <p>Generated code works on this class directly, through the static methods below; they are public
 * because a module compiled at run time lives in a class loader of its own. The memory is one array
 * of exactly its size, so that the JVM's own bounds check is WebAssembly's. An access out of bounds
 * leaves as an {@link IndexOutOfBoundsException}, which {@link GuestInstance} turns into a trap: a
 * handler here would cost every access. A base from 2^31 on is beyond any memory there can be here,
 * and so are its sums: it must not wrap around to a valid address. Without an offset there is no
 * sum, and the array's own check is enough.
 *
 * <p>Loads and stores spell out their checks, which makes each of them longer than the 35 bytes of
 * bytecode that HotSpot's first compiler inlines at most. Inlined there, a {@link VarHandle} is a
 * dozen methods with counters in all of them, at each access; called, it is code that the second
 * compiler made long before the caller is hot. The second compiler inlines them all the same.
 */
public final class GuestMemory extends GuestGlobals implements GuestAccess {

  /** The size of a WebAssembly page in bytes. */
  public static final int PAGE = 1 << 16;

  /** The most that an array can hold, in whole pages. */
  private static final long LARGEST = (1L << 31) - PAGE;

  /** A unit of fuel pays for this many bytes of a bulk operation. */
  private static final int BYTES_PER_TICK = 64;

  private static final VarHandle SHORT = view(short[].class);
  private static final VarHandle INT = view(int[].class);
  private static final VarHandle LONG = view(long[].class);
  private static final VarHandle FLOAT = view(float[].class);
  private static final VarHandle DOUBLE = view(double[].class);

  /** What is left of the present slice of fuel; one less at each loop iteration or counted call. */
  public long ticks;

  private byte[] bytes;
  private final MemoryBudget budget;
  private final Meter meter;
  private final HostFunctions host;
  private final int maxPages;

  GuestMemory(
      Snapshot start,
      int globalFields,
      byte[] bytes,
      int maxPages,
      Meter meter,
      MemoryBudget budget,
      HostFunctions host) {
    super(start.globals(), globalFields);
    this.bytes = bytes;
    this.maxPages = maxPages;
    this.budget = budget;
    this.meter = meter;
    this.host = host;
  }

  private static VarHandle view(Class<?> arrayType) {
    return MethodHandles.byteArrayViewVarHandle(arrayType, ByteOrder.LITTLE_ENDIAN);
  }

  /** Grant the next slice of fuel, {@link #ticks} being below 0. */
  public static void nextSlice(GuestMemory memory) {
    memory.ticks = memory.meter.grant(memory.ticks);
  }

  /** {@code i32.load8}. */
  public static byte memoryReadByte(int base, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    return bytes[at];
  }

  /** {@code i32.load16}. */
  public static short memoryReadShort(int base, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    return (short) SHORT.get(bytes, at);
  }

  /** {@code i32.load}. */
  public static int memoryReadInt(int base, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    return (int) INT.get(bytes, at);
  }

  /** {@code i64.load}. */
  public static long memoryReadLong(int base, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    return (long) LONG.get(bytes, at);
  }

  /** {@code f32.load}. */
  public static float memoryReadFloat(int base, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    return (float) FLOAT.get(bytes, at);
  }

  /** {@code f64.load}. */
  public static double memoryReadDouble(int base, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    return (double) DOUBLE.get(bytes, at);
  }

  /** {@code i32.store8}. */
  public static void memoryWriteByte(int base, byte value, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    bytes[at] = value;
  }

  /** {@code i32.store16}. */
  public static void memoryWriteShort(int base, short value, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    SHORT.set(bytes, at, value);
  }

  /** {@code i32.store}. */
  public static void memoryWriteInt(int base, int value, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    INT.set(bytes, at, value);
  }

  /** {@code i64.store}. */
  public static void memoryWriteLong(int base, long value, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    LONG.set(bytes, at, value);
  }

  /** {@code f32.store}. */
  public static void memoryWriteFloat(int base, float value, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    FLOAT.set(bytes, at, value);
  }

  /** {@code f64.store}. */
  public static void memoryWriteDouble(int base, double value, int offset, GuestMemory memory) {
    byte[] bytes = memory.bytes;
    int at = base + offset;
    if (offset != 0 && base < 0) {
      throw new IndexOutOfBoundsException("no memory at " + Integer.toUnsignedString(base));
    }
    DOUBLE.set(bytes, at, value);
  }

  /** {@code memory.copy}. */
  public static void memoryCopy(int to, int from, int size, GuestMemory memory) {
    memory.checkRange(from, size);
    memory.checkRange(to, size);
    memory.charge(Integer.toUnsignedLong(size));
    System.arraycopy(memory.bytes, from, memory.bytes, to, size);
  }

  /** {@code memory.fill}. */
  public static void memoryFill(int at, byte value, int size, GuestMemory memory) {
    memory.checkRange(at, size);
    memory.charge(Integer.toUnsignedLong(size));
    Arrays.fill(memory.bytes, at, at + size, value);
  }

  /** {@code memory.grow}: the former number of pages, or -1 where the budget does not allow it. */
  public static int memoryGrow(int pages, GuestMemory memory) {
    return memory.grow(pages);
  }

  /** {@code memory.size}. */
  public static int memoryPages(GuestMemory memory) {
    return memory.bytes.length / PAGE;
  }

  /** {@code global.get} of a global that is no field. */
  public static long readGlobal(int index, GuestMemory memory) {
    return memory.globals[index];
  }

  /** {@code global.set} of a global that is no field. */
  public static void writeGlobal(long value, int index, GuestMemory memory) {
    memory.globals[index] = value;
  }

  /** Call an imported function. */
  public static long hostCall(int function, long[] arguments, GuestMemory memory) {
    try {
      return memory.host.call(function, arguments, memory);
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      // Our own fault: it must not pass for the guest's, as these exceptions do in its code.
      throw new IllegalStateException("a host function failed", e);
    }
  }

  private int grow(int pages) {
    int before = bytes.length / PAGE;
    long size = (before + Integer.toUnsignedLong(pages)) * PAGE;
    if (size > Math.min((long) maxPages * PAGE, LARGEST)
        || !budget.tryReserve(size - bytes.length)) {
      return -1;
    }
    bytes = Arrays.copyOf(bytes, (int) size);
    charge(size);
    return before;
  }

  long fuelConsumed() {
    return meter.consumed(ticks);
  }

  byte[] bytes() {
    return bytes;
  }

  @Override
  public void charge(long size) {
    ticks -= size / BYTES_PER_TICK;
    if (ticks < 0) {
      nextSlice(this);
    }
  }

  @Override
  public void checkRange(int address, int size) {
    if (address < 0 || size < 0 || address > bytes.length - size) {
      throw new GuestTrap("out of bounds memory access");
    }
  }

  @Override
  public int readInt(int address) {
    checkRange(address, Integer.BYTES);
    return (int) INT.get(bytes, address);
  }

  @Override
  public long readLong(int address) {
    checkRange(address, Long.BYTES);
    return (long) LONG.get(bytes, address);
  }

  @Override
  public byte[] read(int address, int size) {
    checkRange(address, size);
    return Arrays.copyOfRange(bytes, address, address + size);
  }

  @Override
  public void writeByte(int address, int value) {
    checkRange(address, Byte.BYTES);
    bytes[address] = (byte) value;
  }

  @Override
  public void writeShort(int address, int value) {
    checkRange(address, Short.BYTES);
    SHORT.set(bytes, address, (short) value);
  }

  @Override
  public void writeInt(int address, int value) {
    checkRange(address, Integer.BYTES);
    INT.set(bytes, address, value);
  }

  @Override
  public void writeLong(int address, long value) {
    checkRange(address, Long.BYTES);
    LONG.set(bytes, address, value);
  }

  @Override
  public void write(int address, byte[] source, int offset, int size) {
    checkRange(address, size);
    System.arraycopy(source, offset, bytes, address, size);
  }
}

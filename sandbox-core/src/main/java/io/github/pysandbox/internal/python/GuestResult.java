package io.github.pysandbox.internal.python;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.PythonError;
import io.github.pysandbox.internal.engine.GuestMemory;
import io.github.pysandbox.internal.engine.GuestTrap;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a guest says of a program's end.
 *
 * <p>The guest may have been taken over by then, so nothing in it is trusted: sizes are bounded,
 * and a result that makes no sense is a trap.
 *
 * @param exitCode the exit code
 * @param memoryError whether an uncaught {@code MemoryError} ended the program
 * @param error the exception that ended the program, or null
 */
record GuestResult(int exitCode, boolean memoryError, @Nullable PythonError error) {

  private static final int VERSION = 1;
  private static final int UNCAUGHT = 2;
  private static final int MAX_SIZE = 1 << 20;
  private static final int MAX_FRAMES = 200;

  static GuestResult read(GuestMemory memory, int address) {
    int size = memory.readInt(address);
    if (size < 0 || size > MAX_SIZE) {
      throw senseless();
    }
    byte[] bytes = memory.read(address + Integer.BYTES, size);
    try {
      return decode(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN));
    } catch (BufferUnderflowException e) {
      throw senseless();
    }
  }

  private static GuestResult decode(ByteBuffer in) {
    if (in.getInt() != VERSION) {
      throw senseless();
    }
    int exitCode = in.getInt();
    boolean uncaught = in.getInt() == UNCAUGHT;
    boolean memoryError = (in.getInt() & 1) != 0;
    String type = text(in);
    String message = text(in);
    List<PythonError.Frame> frames = frames(in);
    return new GuestResult(
        exitCode,
        uncaught && memoryError,
        uncaught ? new PythonError(type, message, frames) : null);
  }

  private static List<PythonError.Frame> frames(ByteBuffer in) {
    int count = in.getInt();
    if (count < 0 || count > MAX_FRAMES + 1) {
      throw senseless();
    }
    List<PythonError.Frame> frames = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      frames.add(new PythonError.Frame(text(in), in.getInt(), text(in)));
    }
    return frames;
  }

  private static String text(ByteBuffer in) {
    int size = in.getInt();
    if (size < 0 || size > in.remaining()) {
      throw senseless();
    }
    byte[] bytes = new byte[size];
    in.get(bytes);
    return new String(bytes, UTF_8);
  }

  private static GuestTrap senseless() {
    return new GuestTrap("the guest gave a result that makes no sense");
  }
}

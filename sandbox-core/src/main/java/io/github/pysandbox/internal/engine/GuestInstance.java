package io.github.pysandbox.internal.engine;

import com.dylibso.chicory.wasm.ChicoryException;
import io.github.pysandbox.internal.snapshot.Snapshot;

/** A running module: its code, with a memory and globals of its own. Used by one thread. */
public final class GuestInstance implements AutoCloseable {

  private final GuestImage image;
  private final GuestMemory memory;

  GuestInstance(GuestImage image, GuestMemory memory) {
    this.image = image;
    this.memory = memory;
  }

  /**
   * Call an exported function.
   *
   * @param export its name
   * @param arguments its arguments as raw 64 bits
   * @return its result as raw 64 bits, 0 if it has none
   * @throws GuestTrap if the guest did what WebAssembly does not allow
   * @throws GuestStopped if the host ended the run
   */
  public long invoke(String export, long... arguments) {
    try {
      return image.code().invoke(export, arguments, memory);
    } catch (IndexOutOfBoundsException e) {
      throw new GuestTrap("out of bounds memory access");
    } catch (StackOverflowError e) {
      throw new GuestTrap("call stack exhausted");
    } catch (ArithmeticException e) {
      throw new GuestTrap("integer divide by zero");
    } catch (ChicoryException e) {
      // Division by zero and the like, from the arithmetic of Chicory's runtime.
      throw new GuestTrap(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The instance's memory.
   *
   * @return the memory, for exchanging data between calls
   */
  public GuestMemory memory() {
    return memory;
  }

  /**
   * The fuel used so far.
   *
   * @return units of fuel
   */
  public long fuelConsumed() {
    return memory.fuelConsumed();
  }

  /**
   * Copy the state.
   *
   * @return memory and globals as they are now
   */
  public Snapshot snapshot() {
    return new Snapshot(
        image.code().moduleDigest(), memory.currentGlobals(), memory.bytes().clone());
  }

  /** Give the memory back; the instance must not be used any more. */
  @Override
  public void close() {
    image.recycle(memory.bytes());
  }
}

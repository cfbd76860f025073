package io.github.pysandbox.internal.engine;

/** The functions that a module imports. */
@FunctionalInterface
public interface HostFunctions {

  /**
   * Call one.
   *
   * @param function its index among the module's imports
   * @param arguments its arguments as raw 64 bits
   * @param memory the memory of the calling guest
   * @return its result as raw 64 bits, 0 if it has none
   */
  long call(int function, long[] arguments, GuestMemory memory);
}

package io.github.pysandbox.internal.engine;

/**
 * A module's code as generated classes: the one thing that the rest of the engine knows of them.
 *
 * <p>Implementations hold no state; what a run changes is in {@link GuestMemory}.
 */
public interface CompiledCode {

  /** What a module's start function is called by, which has no name of its own. */
  String START_FUNCTION = "(start)";

  /**
   * The digest of the module that the code was made from.
   *
   * @return SHA-256 in lower-case hexadecimal digits
   */
  String moduleDigest();

  /**
   * The functions that the module imports, as {@code module.name}, in the module's order.
   *
   * @return a new array
   */
  String[] imports();

  /**
   * How far the module's memory may grow by the module's own word.
   *
   * @return pages of 64 KiB
   */
  int maxPages();

  /**
   * How many of the module's globals, from the first on, are fields of {@link GuestMemory}.
   *
   * @return 0 to 8
   */
  int globalFields();

  /**
   * Call an exported function.
   *
   * @param export its name
   * @param arguments its arguments as raw 64 bits
   * @param memory the guest that runs it
   * @return its result as raw 64 bits, 0 if it has none
   * @throws IllegalArgumentException if there is no such function
   */
  long invoke(String export, long[] arguments, GuestMemory memory);
}

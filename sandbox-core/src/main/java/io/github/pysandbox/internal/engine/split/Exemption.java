package io.github.pysandbox.internal.engine.split;

/** Says which functions stay as they are, however large. */
@FunctionalInterface
public interface Exemption {

  /** Nothing is exempt. */
  Exemption NONE = (function, bytes) -> false;

  /**
   * Decide.
   *
   * @param function the function's index in the module
   * @param bytes the size of its body in WebAssembly
   * @return whether it is not to be split
   */
  boolean applies(int function, int bytes);
}

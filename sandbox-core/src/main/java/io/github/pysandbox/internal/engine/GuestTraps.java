package io.github.pysandbox.internal.engine;

/** The traps that generated code raises by itself. */
public final class GuestTraps {

  private GuestTraps() {}

  /** The trap of an {@code unreachable} instruction. */
  public static RuntimeException unreachable() {
    return new GuestTrap("unreachable executed");
  }

  /** The trap of an access whose offset alone is beyond any memory. */
  public static RuntimeException outOfBounds() {
    return new GuestTrap("out of bounds memory access");
  }

  /**
   * The trap of an indirect call.
   *
   * @param entry the table's entry, 0 where there is none
   */
  public static RuntimeException badIndirectCall(int entry) {
    return new GuestTrap(entry == 0 ? "uninitialized element" : "indirect call type mismatch");
  }

  /** The trap of an indirect call beyond the table. */
  public static RuntimeException undefinedElement() {
    return new GuestTrap("undefined element");
  }
}

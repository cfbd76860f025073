package io.github.pysandbox;

/** The Pythons to choose from. */
public enum Interpreter {
  /** CPython 3.13: the reference implementation, whose tracebacks every tutorial shows. */
  CPYTHON,

  /**
   * RustPython 0.6, which speaks Python 3.14: another parser and virtual machine, in a memory-safe
   * language. It is in the artifact {@code pysandbox-rustpython}; without that, runs throw an
   * {@link InterpreterUnavailableException} that says what to add.
   */
  RUSTPYTHON;

  /**
   * The interpreter of a name, as it stands on a command line.
   *
   * @param name {@code cpython} or {@code rustpython}, in capitals or not
   * @return the interpreter
   * @throws IllegalArgumentException if there is none of that name
   */
  public static Interpreter named(String name) {
    for (Interpreter each : values()) {
      if (each.name().equalsIgnoreCase(name.strip())) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "\"" + GuestText.singleLine(name) + "\" is no interpreter: give cpython or rustpython");
  }
}

package io.github.pysandbox;

/** The Pythons to choose from. */
public enum Interpreter {
  /** CPython 3.13: the reference implementation, whose tracebacks every tutorial shows. */
  CPYTHON
}

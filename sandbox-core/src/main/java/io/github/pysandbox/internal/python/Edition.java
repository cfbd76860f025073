package io.github.pysandbox.internal.python;

import io.github.pysandbox.Interpreter;
import java.util.Locale;

/** The Pythons of our own: how they are built, and where the jars carry them. */
enum Edition {
  /** Made for the JVM at its source: no function of it is too large. */
  CPYTHON("CPython", "pysandbox-core", false),

  /** Its large functions are split before they are compiled. */
  RUSTPYTHON("RustPython", "pysandbox-rustpython", true);

  /** Outside the rooms' own packages: generated code is nobody's room. */
  private static final String PACKAGE = "io.github.pysandbox.internal.";

  private final String title;
  private final String artifact;
  private final boolean split;

  Edition(String title, String artifact, boolean split) {
    this.title = title;
    this.artifact = artifact;
    this.split = split;
  }

  static Edition of(Interpreter interpreter) {
    return interpreter == Interpreter.RUSTPYTHON ? RUSTPYTHON : CPYTHON;
  }

  /** What people call it. */
  String title() {
    return title;
  }

  /** The artifact that has it. */
  String artifact() {
    return artifact;
  }

  boolean isSplit() {
    return split;
  }

  /** Whether a trap may mean that there was no memory, which the guest then tells. */
  boolean trapsWithoutMemory() {
    return this == RUSTPYTHON;
  }

  String codeClass() {
    return PACKAGE + folder() + "." + title;
  }

  /** The state of an instance in which Python waits for a program. */
  String started() {
    return resource("started.snapshot");
  }

  /** The state of an instance in which nothing has run yet. */
  String fresh() {
    return resource("fresh.snapshot");
  }

  private String resource(String name) {
    return (PACKAGE + folder()).replace('.', '/') + "/" + name;
  }

  private String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}

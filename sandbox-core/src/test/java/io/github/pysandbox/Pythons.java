package io.github.pysandbox;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The interpreter that the suite runs against: CPython, or what the system property {@code
 * pysandbox.test.interpreter} names. The build of another interpreter's artifact sets it and runs
 * the same tests.
 */
public final class Pythons {

  private static final Interpreter TESTED =
      Interpreter.valueOf(
          System.getProperty("pysandbox.test.interpreter", "cpython").toUpperCase(Locale.ROOT));

  private Pythons() {}

  /** The interpreter under test. */
  public static Interpreter tested() {
    return TESTED;
  }

  /** A configuration with every setting at its default but the interpreter. */
  public static SandboxConfig.Builder config() {
    return SandboxConfig.builder().interpreter(TESTED);
  }

  /**
   * A limit of memory that leaves a program as much room as so many bytes leave on CPython: others
   * start with more.
   */
  public static long memory(long bytes) {
    return TESTED == Interpreter.CPYTHON ? bytes : bytes + (17L << 20);
  }

  /** The name of a file that each interpreter has one of. */
  public static String file(String name) {
    return TESTED == Interpreter.CPYTHON ? name : folder() + "-" + name;
  }

  /** Where the build puts the interpreter's classes, as seen from the core's folder. */
  public static Path classes() {
    Path build =
        TESTED == Interpreter.CPYTHON
            ? Path.of("target")
            : Path.of("..", "assets", folder(), "target", "maven");
    return build.resolve("classes/io/github/pysandbox/internal").resolve(folder());
  }

  private static String folder() {
    return TESTED.name().toLowerCase(Locale.ROOT);
  }

  /** A sandbox with every setting at its default but the interpreter. */
  public static Sandbox sandbox() {
    return Sandbox.create(config().build());
  }
}

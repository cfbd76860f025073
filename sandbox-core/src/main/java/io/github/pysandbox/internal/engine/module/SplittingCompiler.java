package io.github.pysandbox.internal.engine.module;

import io.github.pysandbox.internal.engine.compiler.FunctionTooLargeException;
import io.github.pysandbox.internal.engine.compiler.LargeFunctions;
import io.github.pysandbox.internal.engine.compiler.ModuleCompiler;
import io.github.pysandbox.internal.engine.split.Exemption;
import io.github.pysandbox.internal.engine.split.FunctionSplitter;
import java.util.Set;
import java.util.SortedMap;

/** Compiles a module whose functions were not made to fit into JVM methods. */
public final class SplittingCompiler {

  /** In bytes of JVM code as estimated: well below what HotSpot compiles, 8,000. */
  private static final int FUNCTION_SIZE = 5_000;

  private static final int SMALLEST_FUNCTION_SIZE = 1_000;

  /** In bytes of WebAssembly: none that is larger becomes a method that HotSpot compiles. */
  private static final int MAY_FIT = 6_000;

  private SplittingCompiler() {}

  /**
   * Split a module's large functions, and compile it.
   *
   * @param wasm the module in binary form
   * @param className the name of the class that will implement {@link
   *     io.github.pysandbox.internal.engine.CompiledCode}
   * @param digest the module's digest, for that class to tell
   * @return the classes' bytes by class name
   * @throws FunctionTooLargeException if a function stays too large for a JVM method
   */
  public static SortedMap<String, byte[]> compile(byte[] wasm, String className, String digest) {
    return compile(wasm, className, digest, Exemption.NONE);
  }

  /**
   * Compile a module twice, to split only what is too large in fact. A split function passes its
   * locals through memory, so that one which fits by a little is worth being left whole.
   *
   * @param wasm the module in binary form
   * @param className the name of the class that will implement {@link
   *     io.github.pysandbox.internal.engine.CompiledCode}
   * @param digest the module's digest, for that class to tell
   * @return the classes' bytes by class name
   * @throws FunctionTooLargeException if a function stays too large for a JVM method
   */
  public static SortedMap<String, byte[]> compileClosely(
      byte[] wasm, String className, String digest) {
    Exemption mayFit = (function, bytes) -> bytes <= MAY_FIT;
    Set<Integer> large = LargeFunctions.of(compile(wasm, className, digest, mayFit).values());
    return compile(
        wasm,
        className,
        digest,
        (function, bytes) -> mayFit.applies(function, bytes) && !large.contains(function));
  }

  private static SortedMap<String, byte[]> compile(
      byte[] wasm, String className, String digest, Exemption exemption) {
    int size = FUNCTION_SIZE;
    while (true) {
      try {
        return ModuleCompiler.compile(
            FunctionSplitter.split(wasm, size, exemption), className, digest);
      } catch (FunctionTooLargeException e) {
        // The size is an estimate, and this module's code is larger than most.
        size /= 2;
        if (size < SMALLEST_FUNCTION_SIZE) {
          throw e;
        }
      }
    }
  }
}

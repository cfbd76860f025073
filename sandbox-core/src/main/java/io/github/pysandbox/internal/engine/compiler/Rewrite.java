package io.github.pysandbox.internal.engine.compiler;

/** Replaces one construct of Chicory's generated code, keeping its WebAssembly meaning exactly. */
@FunctionalInterface
interface Rewrite {

  /**
   * Rewrite a function in place.
   *
   * @param function the function
   */
  void apply(GeneratedFunction function);
}

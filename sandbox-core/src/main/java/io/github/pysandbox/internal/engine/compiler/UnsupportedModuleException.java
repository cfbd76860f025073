package io.github.pysandbox.internal.engine.compiler;

/** A module uses something of WebAssembly that is not supported here. */
public final class UnsupportedModuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsupportedModuleException(String message) {
    super(message);
  }
}

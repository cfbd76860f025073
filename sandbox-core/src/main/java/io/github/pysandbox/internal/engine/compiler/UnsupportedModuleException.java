package io.github.pysandbox.internal.engine.compiler;

import org.jspecify.annotations.Nullable;

/** A module uses something of WebAssembly that is not supported here. */
public class UnsupportedModuleException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsupportedModuleException(String message) {
    this(message, null);
  }

  UnsupportedModuleException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

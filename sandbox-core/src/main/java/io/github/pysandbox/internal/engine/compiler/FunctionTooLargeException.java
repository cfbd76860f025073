package io.github.pysandbox.internal.engine.compiler;

/** A function of a module does not fit into a JVM method. */
public final class FunctionTooLargeException extends UnsupportedModuleException {

  private static final long serialVersionUID = 1L;

  FunctionTooLargeException(Throwable cause) {
    super("the module has a function that is too large for a JVM method", cause);
  }
}

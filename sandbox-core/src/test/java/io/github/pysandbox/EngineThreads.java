package io.github.pysandbox;

/** Lets tests of other packages see whether an engine's threads have ended. */
public final class EngineThreads {

  private EngineThreads() {}

  /** Whether the engine was closed and all its threads have ended. */
  public static boolean ended(SharedEngine engine) {
    return engine.isTerminated();
  }
}

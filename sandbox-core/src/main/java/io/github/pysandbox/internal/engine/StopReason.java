package io.github.pysandbox.internal.engine;

/** Why the host ends a run before the guest does. */
public enum StopReason {
  /** The time is up. */
  DEADLINE,
  /** The fuel is used up. */
  FUEL,
  /** The guest wrote more than it may. */
  OUTPUT,
  /** The guest holds more than it may and cannot be told so by an error. */
  MEMORY,
  /** The caller wants no result any more. */
  CANCELLED
}

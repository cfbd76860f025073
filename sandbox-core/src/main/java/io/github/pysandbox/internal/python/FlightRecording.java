package io.github.pysandbox.internal.python;

import jdk.jfr.FlightRecorder;

/**
 * Tells whether events are of use to anyone.
 *
 * <p>To be asked before the first use of an event's class: with that class the JVM sets up all of
 * its flight recorder, which takes a third of the time to a first result. Who records anything has
 * it set up already.
 */
public final class FlightRecording {

  private FlightRecording() {}

  /**
   * Whether there is, or was, a recording in this JVM.
   *
   * @return false if no event can be recorded now
   */
  public static boolean isOn() {
    return FlightRecorder.isInitialized();
  }
}

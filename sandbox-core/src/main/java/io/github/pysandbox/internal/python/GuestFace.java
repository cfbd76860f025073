package io.github.pysandbox.internal.python;

import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.GuestStopped;
import io.github.pysandbox.internal.engine.StopReason;

/** Calls the functions that our interpreters export. */
final class GuestFace {

  private final GuestInstance instance;

  GuestFace(GuestInstance instance) {
    this.instance = instance;
  }

  /** Run the C library's constructors, and initialise Python. */
  void start(long hashSeed) {
    instance.invoke("_initialize");
    int failure = (int) call("pysandbox_start", GuestRequest.start(hashSeed));
    if (failure != 0) {
      throw new IllegalStateException("Python did not start: " + failure);
    }
  }

  /** Run a program. */
  GuestResult run(Program program) {
    int result = (int) call("pysandbox_run", GuestRequest.run(program));
    if (result == 0) {
      throw new GuestStopped(StopReason.MEMORY);
    }
    return GuestResult.read(instance.memory(), result);
  }

  /** After a trap: whether the guest ended because it got no memory. */
  boolean isOutOfMemory() {
    return instance.invoke("pysandbox_out_of_memory") != 0;
  }

  private long call(String function, byte[] request) {
    int address = (int) instance.invoke("pysandbox_allocate", request.length);
    if (address == 0) {
      throw new GuestStopped(StopReason.MEMORY);
    }
    instance.memory().write(address, request, 0, request.length);
    return instance.invoke(function, address, request.length);
  }
}

package io.github.pysandbox;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

@Name("io.github.pysandbox.Create")
@Label("Sandbox creation")
@Description("A sandbox was created")
@Category("PySandbox")
@StackTrace(false)
final class CreateEvent extends Event {

  @Label("Memory limit")
  @DataAmount
  long maxMemory;

  static CreateEvent begun() {
    CreateEvent event = new CreateEvent();
    event.begin();
    return event;
  }

  void finish(SandboxConfig config) {
    if (shouldCommit()) {
      maxMemory = config.maxMemory();
      commit();
    }
  }
}

package io.github.pysandbox.internal.python;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

@Name("io.github.pysandbox.Restore")
@Label("Python restore")
@Description("An instance of Python was restored from its image")
@Category("PySandbox")
@StackTrace(false)
final class RestoreEvent extends Event {

  @Label("Memory size")
  @DataAmount
  long memorySize;

  static RestoreEvent begun() {
    RestoreEvent event = new RestoreEvent();
    event.begin();
    return event;
  }

  void finish(long size) {
    if (shouldCommit()) {
      memorySize = size;
      commit();
    }
  }
}

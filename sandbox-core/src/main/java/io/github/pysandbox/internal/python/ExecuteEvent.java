package io.github.pysandbox.internal.python;

import io.github.pysandbox.Execution;
import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

@Name("io.github.pysandbox.Execute")
@Label("Python execution")
@Description("A program was run in a sandbox")
@Category("PySandbox")
@StackTrace(false)
final class ExecuteEvent extends Event {

  @Label("Termination")
  @Nullable String termination;

  @Label("Fuel consumed")
  long fuelConsumed;

  @Label("Peak memory")
  @DataAmount
  long peakMemory;

  static ExecuteEvent begun() {
    ExecuteEvent event = new ExecuteEvent();
    event.begin();
    return event;
  }

  void finish(@Nullable Execution execution) {
    if (shouldCommit()) {
      termination = execution == null ? "Cancelled" : name(execution);
      fuelConsumed = execution == null ? 0 : execution.metadata().fuelConsumed();
      peakMemory = execution == null ? 0 : execution.metadata().peakMemory();
      commit();
    }
  }

  private static String name(Execution execution) {
    return execution.termination().getClass().getSimpleName();
  }
}

package io.github.pysandbox.internal.python;

import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.engine.GuestImage;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.snapshot.Snapshot;

/** An initialised Python, from which every run starts. */
public final class PythonImage {

  private final GuestImage image;
  private final HostBinding binding;

  PythonImage(CompiledCode code, Snapshot snapshot) {
    this.image = new GuestImage(code, snapshot);
    this.binding = new HostBinding(code);
  }

  /** Start an instance for one run. */
  GuestInstance instantiate(RunContext context) {
    RestoreEvent event = new RestoreEvent();
    event.begin();
    GuestInstance instance =
        image.instantiate(context.meter(), context.budget(), binding.bind(context.calls()));
    event.finish(memorySize());
    return instance;
  }

  /** An image that starts from the state of an instance of this one. */
  PythonImage derive(Snapshot snapshot) {
    return new PythonImage(image.code(), snapshot);
  }

  int memorySize() {
    return image.memorySize();
  }
}

package io.github.pysandbox.internal.python;

import io.github.pysandbox.InvalidConfigurationException;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.engine.GuestImage;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.module.LoadedModule;
import io.github.pysandbox.internal.snapshot.Snapshot;

/** An initialised Python, from which every run starts. */
public final class PythonImage {

  private final GuestImage image;
  private final HostBinding binding;
  private final boolean startFunction;
  private final boolean compiledBefore;

  PythonImage(CompiledCode code, Snapshot snapshot) {
    this(code, snapshot, false, false);
  }

  private PythonImage(
      CompiledCode code, Snapshot snapshot, boolean startFunction, boolean compiledBefore) {
    this.startFunction = startFunction;
    this.compiledBefore = compiledBefore;
    this.image = new GuestImage(code, snapshot);
    this.binding = new HostBinding(code);
  }

  /** The image of a module that was given, from which Python itself starts in every run. */
  static PythonImage of(LoadedModule module) {
    return new PythonImage(
        module.code(), module.fresh(), module.startFunction(), module.compiledBefore());
  }

  /** Whether a function must be called before any other. */
  boolean hasStartFunction() {
    return startFunction;
  }

  /** Whether compiled code was found for a module that was given. */
  boolean wasCompiledBefore() {
    return compiledBefore;
  }

  /** Start an instance for one run. */
  GuestInstance instantiate(RunContext context) {
    RestoreEvent event = FlightRecording.isOn() ? RestoreEvent.begun() : null;
    GuestInstance instance =
        image.instantiate(context.meter(), context.budget(), binding.bind(context.calls()));
    if (event != null) {
      event.finish(memorySize());
    }
    return instance;
  }

  /** An image that starts from the state of an instance of this one. */
  PythonImage derive(Snapshot snapshot) {
    return new PythonImage(image.code(), snapshot);
  }

  /** Refuse a configuration that does not give what an instance starts with. */
  void requireRoom(SandboxConfig config, String name) {
    if (memorySize() > config.maxMemory()) {
      throw new InvalidConfigurationException(
          "maxMemory is "
              + mebibytes(config.maxMemory())
              + ", but "
              + name
              + " starts with "
              + mebibytes(memorySize())
              + "; give it more");
    }
  }

  private static String mebibytes(long bytes) {
    return (bytes >> 20) + " MiB";
  }

  int memorySize() {
    return image.memorySize();
  }
}

package io.github.pysandbox.internal.engine;

import io.github.pysandbox.internal.snapshot.Snapshot;

/**
 * A module's code with a state to start from. Immutable; instances made from it share nothing.
 *
 * <p>Arrays of finished instances that did not grow serve the next ones; every byte is overwritten.
 */
public final class GuestImage {

  private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

  private final CompiledCode code;
  private final Snapshot snapshot;
  private final MemoryTemplate template;
  private final SpareMemories spare = new SpareMemories(Math.max(2, PROCESSORS));

  /**
   * Create an image.
   *
   * @param code the module's code
   * @param snapshot the state to start from, of the same module
   */
  public GuestImage(CompiledCode code, Snapshot snapshot) {
    if (!code.moduleDigest().equals(snapshot.moduleDigest())) {
      throw new IllegalArgumentException(
          "code of module " + code.moduleDigest() + ", snapshot of " + snapshot.moduleDigest());
    }
    this.code = code;
    this.snapshot = snapshot;
    this.template = new MemoryTemplate(snapshot.memory());
  }

  /**
   * The module's code.
   *
   * @return the code
   */
  public CompiledCode code() {
    return code;
  }

  /**
   * The size of the memory that instances start with.
   *
   * @return bytes
   */
  public int memorySize() {
    return template.size();
  }

  /**
   * Start an instance.
   *
   * @param meter counts its work
   * @param budget counts what it makes the host hold; its memory is reserved from it
   * @param host the functions it imports
   * @return the instance, to be closed when the run is over
   * @throws GuestStopped if its memory does not fit the budget
   */
  public GuestInstance instantiate(Meter meter, MemoryBudget budget, HostFunctions host) {
    if (!budget.tryReserve(memorySize())) {
      throw meter.memoryExceeded();
    }
    byte[] memory = spare.take();
    if (memory == null) {
      memory = template.copy();
    } else {
      template.restore(memory);
    }
    return new GuestInstance(
        this,
        new GuestMemory(
            snapshot, code.globalFields(), memory, code.maxPages(), meter, budget, host));
  }

  void recycle(byte[] memory) {
    if (memory.length == memorySize()) {
      spare.give(memory);
    }
  }
}

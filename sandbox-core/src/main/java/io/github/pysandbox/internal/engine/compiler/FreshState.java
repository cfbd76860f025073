package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.DataSegment;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import com.dylibso.chicory.wasm.types.ValType;
import io.github.pysandbox.internal.engine.GuestMemory;
import io.github.pysandbox.internal.snapshot.Snapshot;
import java.util.List;

/** Computes the state of a module that was instantiated and has not run yet. */
public final class FreshState {

  private static final int PAGES_PER_MEBIBYTE = 16;
  private static final int TOO_MANY_PAGES = 1 << 15;

  private FreshState() {}

  /**
   * Compute a module's state.
   *
   * @param wasm the module in binary form
   * @param digest its digest
   * @return memory with the data segments in it, and globals at their first values
   * @throws UnsupportedModuleException if the module needs more than memory and globals
   */
  public static Snapshot of(byte[] wasm, String digest) {
    return of(Parser.parse(wasm), digest);
  }

  static Snapshot of(WasmModule module, String digest) {
    return new Snapshot(digest, globals(module), memory(module));
  }

  private static long[] globals(WasmModule module) {
    long[] globals = new long[module.globalSection().globalCount()];
    for (int i = 0; i < globals.length; i++) {
      globals[i] = constant(module.globalSection().getGlobal(i).initInstructions());
    }
    if (globals.length > 0
        && !module.globalSection().getGlobal(0).valueType().equals(ValType.I32)) {
      throw new UnsupportedModuleException("the module's global 0 is no stack pointer");
    }
    return globals;
  }

  private static byte[] memory(WasmModule module) {
    MemoryLimits limits =
        module
            .memorySection()
            .filter(section -> section.memoryCount() == 1)
            .orElseThrow(
                () ->
                    new UnsupportedModuleException(
                        "the module has no memory of its own, or several"))
            .getMemory(0)
            .limits();
    if (limits.initialPages() >= TOO_MANY_PAGES) {
      throw new UnsupportedModuleException(
          "the module starts with "
              + limits.initialPages() / PAGES_PER_MEBIBYTE
              + " MiB of memory, more than a Java array can hold");
    }
    byte[] memory = new byte[limits.initialPages() * GuestMemory.PAGE];
    for (DataSegment segment : module.dataSection().dataSegments()) {
      if (!(segment instanceof ActiveDataSegment active)) {
        throw new UnsupportedModuleException("the module has passive data");
      }
      byte[] data = segment.data();
      long offset = constant(active.offsetInstructions()) & 0xffff_ffffL;
      if (offset > memory.length - data.length) {
        throw new UnsupportedModuleException("the module has data beyond its memory");
      }
      System.arraycopy(data, 0, memory, (int) offset, data.length);
    }
    return memory;
  }

  private static long constant(List<Instruction> expression) {
    Instruction first = expression.get(0);
    switch (first.opcode()) {
      case I32_CONST, I64_CONST, F32_CONST, F64_CONST -> {
        return first.operand(0);
      }
      default -> {}
    }
    throw new UnsupportedModuleException("the module computes a constant by " + first.opcode());
  }
}

package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ValType;

/**
 * Which globals are fields of the guest: as many of the first ones as are {@code i32}, up to the
 * number of fields there are.
 *
 * @param count how many they are
 */
record GlobalFields(int count) {

  private static final int MOST = 8;

  static GlobalFields of(WasmModule module) {
    int globals = Math.min(MOST, module.globalSection().globalCount());
    int count = 0;
    while (count < globals
        && module.globalSection().getGlobal(count).valueType().equals(ValType.I32)) {
      count++;
    }
    return new GlobalFields(count);
  }

  boolean has(int global) {
    return global < count;
  }

  static String nameOf(int global) {
    return "global" + global;
  }
}

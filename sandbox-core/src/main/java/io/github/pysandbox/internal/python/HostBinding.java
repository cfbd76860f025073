package io.github.pysandbox.internal.python;

import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.engine.GuestMemory;
import io.github.pysandbox.internal.engine.HostFunctions;
import io.github.pysandbox.internal.wasi.WasiCalls;
import io.github.pysandbox.internal.wasi.WasiFunction;

/** Binds a module's imports to WASI. */
final class HostBinding {

  private final WasiFunction[] functions;

  HostBinding(CompiledCode code) {
    String[] imports = code.imports();
    this.functions = new WasiFunction[imports.length];
    for (int i = 0; i < imports.length; i++) {
      functions[i] = WasiFunction.of(imports[i]);
    }
  }

  HostFunctions bind(WasiCalls calls) {
    return (int function, long[] arguments, GuestMemory memory) ->
        calls.call(functions[function], arguments, memory);
  }
}

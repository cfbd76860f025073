package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionImport;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.Import;
import java.util.ArrayList;
import java.util.List;

/** A module's functions by index: imported ones first, as WebAssembly counts them. */
final class ModuleFunctions {

  private final List<String> imports = new ArrayList<>();
  private final List<FunctionType> types = new ArrayList<>();

  ModuleFunctions(WasmModule module) {
    for (int i = 0; i < module.importSection().importCount(); i++) {
      addImport(module, module.importSection().getImport(i));
    }
    for (int i = 0; i < module.functionSection().functionCount(); i++) {
      types.add(module.functionSection().getFunctionType(i, module.typeSection()));
    }
  }

  private void addImport(WasmModule module, Import entry) {
    if (entry.importType() != ExternalType.FUNCTION) {
      throw new UnsupportedModuleException(
          "the module imports " + name(entry) + ", which is not a function");
    }
    imports.add(name(entry));
    types.add(module.typeSection().getType(((FunctionImport) entry).typeIndex()));
  }

  private static String name(Import entry) {
    return entry.module() + "." + entry.name();
  }

  List<String> imports() {
    return imports;
  }

  boolean isImport(int function) {
    return function < imports.size();
  }

  FunctionType typeOf(int function) {
    return types.get(function);
  }

  /** All different types there are, in the order of their first function. */
  List<FunctionType> distinctTypes() {
    return types.stream().distinct().toList();
  }
}

package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.Export;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionType;
import io.github.pysandbox.internal.snapshot.Snapshot;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is to be known of a module before it is compiled.
 *
 * @param imports the functions it imports, as {@code module.name}
 * @param commands the functions it exports that take nothing and give nothing
 * @param startFunction whether it has a start function
 * @param fresh the state of an instance that has not run yet
 */
public record ModuleFacts(
    List<String> imports, List<String> commands, boolean startFunction, Snapshot fresh) {

  /**
   * Parse and validate a module.
   *
   * @param wasm the module in binary form
   * @param digest its digest
   * @return what it is
   * @throws UnsupportedModuleException if it uses what is not supported here
   */
  public static ModuleFacts of(byte[] wasm, String digest) {
    WasmModule module = Parser.parse(wasm);
    ModuleFunctions functions = new ModuleFunctions(module);
    return new ModuleFacts(
        List.copyOf(functions.imports()),
        commands(module, functions),
        module.startSection().isPresent(),
        FreshState.of(module, digest));
  }

  private static List<String> commands(WasmModule module, ModuleFunctions functions) {
    FunctionType command = FunctionType.empty();
    return exports(module).stream()
        .filter(export -> export.exportType() == ExternalType.FUNCTION)
        .filter(export -> functions.typeOf(export.index()).equals(command))
        .map(Export::name)
        .toList();
  }

  private static List<Export> exports(WasmModule module) {
    return IntStream.range(0, module.exportSection().exportCount())
        .mapToObj(module.exportSection()::getExport)
        .toList();
  }
}

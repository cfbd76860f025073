package io.github.pysandbox.internal.engine.module;

import io.github.pysandbox.InterpreterUnavailableException;
import io.github.pysandbox.internal.engine.compiler.ModuleFacts;
import io.github.pysandbox.internal.engine.compiler.UnsupportedModuleException;
import io.github.pysandbox.internal.wasi.WasiFunction;

/** Makes classes of a module, after refusing what cannot run here. */
final class ModulePreparation {

  /** What a command exports, by WASI's convention. */
  private static final String ENTRY = "_start";

  private ModulePreparation() {}

  /**
   * Check and compile a module.
   *
   * @param file the module
   * @return its classes and first state
   * @throws InterpreterUnavailableException if it is not valid, no command of WASI Preview 1, or
   *     uses what is not supported
   */
  static CompiledModule prepare(ModuleFile file) {
    try {
      ModuleFacts facts = ModuleFacts.of(file.wasm(), file.digest());
      requireCommand(file, facts);
      return new CompiledModule(
          SplittingCompiler.compile(file.wasm(), CompiledModule.MAIN_CLASS, file.digest()),
          facts.fresh(),
          facts.startFunction());
    } catch (UnsupportedModuleException e) {
      throw new InterpreterUnavailableException(
          file.path() + ": cannot be run: " + e.getMessage(), e);
    } catch (InterpreterUnavailableException e) {
      throw e;
    } catch (RuntimeException e) {
      // Parser and compiler take much for granted that a damaged module does not keep to.
      throw new InterpreterUnavailableException(
          file.path() + ": cannot be run: the module is damaged (" + firstLine(e) + ")", e);
    }
  }

  private static String firstLine(RuntimeException e) {
    return e.toString().lines().findFirst().orElse("");
  }

  private static void requireCommand(ModuleFile file, ModuleFacts facts) {
    try {
      facts.imports().forEach(WasiFunction::of);
    } catch (IllegalArgumentException e) {
      throw new InterpreterUnavailableException(
          file.path() + ": cannot be run: " + e.getMessage(), e);
    }
    if (!facts.commands().contains(ENTRY)) {
      throw new InterpreterUnavailableException(
          file.path()
              + ": has no function _start; give a Python that was built as a WASI command, not as"
              + " a library");
    }
  }
}

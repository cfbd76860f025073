package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.ActiveElement;
import com.dylibso.chicory.wasm.types.Element;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.Instruction;
import com.dylibso.chicory.wasm.types.OpCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A module's table of functions, as it is from instantiation on for ever.
 *
 * <p>Nothing may change it, or calls through it could not be bound at compile time: the module must
 * have no instruction that writes to a table, and must neither import nor need a second one. (An
 * exported table is fine: no host of ours writes to it.)
 */
final class FunctionTable {

  private static final Set<OpCode> WRITES =
      Set.of(
          OpCode.TABLE_SET,
          OpCode.TABLE_GROW,
          OpCode.TABLE_FILL,
          OpCode.TABLE_COPY,
          OpCode.TABLE_INIT);

  private static final int NONE = -1;

  private final ModuleFunctions functions;
  private final int[] entries;

  private FunctionTable(ModuleFunctions functions, int[] entries) {
    this.functions = functions;
    this.entries = entries;
  }

  static FunctionTable of(WasmModule module, ModuleFunctions functions) {
    requireNoWrites(module);
    int count = module.tableSection().tableCount();
    if (count > 1) {
      throw new UnsupportedModuleException("the module has " + count + " tables; one is supported");
    }
    int size = count == 0 ? 0 : (int) module.tableSection().getTable(0).limits().min();
    int[] entries = new int[size];
    Arrays.fill(entries, NONE);
    for (Element element : module.elementSection().elements()) {
      if (element instanceof ActiveElement active) {
        fill(entries, active);
      }
    }
    return new FunctionTable(functions, entries);
  }

  private static void requireNoWrites(WasmModule module) {
    for (int i = 0; i < module.functionSection().functionCount(); i++) {
      for (Instruction instruction : module.codeSection().getFunctionBody(i).instructions()) {
        if (WRITES.contains(instruction.opcode())) {
          throw new UnsupportedModuleException(
              "the module changes its function table (" + instruction.opcode() + ")");
        }
      }
    }
  }

  private static void fill(int[] entries, ActiveElement element) {
    if (element.offset().get(0).opcode() != OpCode.I32_CONST) {
      throw new UnsupportedModuleException("the module fills its table at an offset not constant");
    }
    int index = (int) element.offset().get(0).operand(0);
    for (List<Instruction> initializer : element.initializers()) {
      Instruction value = initializer.get(0);
      entries[index++] = value.opcode() == OpCode.REF_FUNC ? (int) value.operand(0) : NONE;
    }
  }

  int size() {
    return entries.length;
  }

  /** The functions of a type that are in the table, each once for every index it stands at. */
  List<Integer> functionsOf(FunctionType type) {
    List<Integer> result = new ArrayList<>();
    for (int function : entries) {
      if (function != NONE && functions.typeOf(function).equals(type)) {
        result.add(function);
      }
    }
    return result;
  }

  /**
   * The table as numbers: for each index the type's ordinal from 1 in the upper half, and in the
   * lower half the place among {@link #functionsOf} that type; 0 where there is no function.
   */
  int[] encode(List<FunctionType> types) {
    int[] next = new int[types.size()];
    int[] code = new int[entries.length];
    for (int i = 0; i < entries.length; i++) {
      if (entries[i] != NONE) {
        int type = types.indexOf(functions.typeOf(entries[i]));
        code[i] = encode(type, next[type]++);
      }
    }
    return code;
  }

  static int encode(int type, int ordinal) {
    return (type + 1) << 16 | ordinal;
  }
}

package io.github.pysandbox.internal.engine.compiler;

import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;

import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;
import org.objectweb.asm.tree.MethodNode;

/** Generates the functions that stand for a module's imports: they call the host. */
final class ImportStubs {

  private static final Type LONGS = Type.getType(long[].class);

  private ImportStubs() {}

  static MethodNode generate(int function, FunctionType type) {
    requireIntegers(type);
    List<Type> parameters = JvmTypes.parameters(type);
    MethodNode method =
        new MethodNode(
            ACC_PUBLIC | ACC_STATIC, "func_" + function, JvmTypes.descriptor(type, ""), null, null);
    InstructionAdapter code = new InstructionAdapter(method);
    code.iconst(function);
    pushArguments(code, parameters);
    code.load(JvmTypes.slots(parameters), Type.getObjectType(Names.GUEST));
    code.invokestatic(Names.GUEST, "hostCall", "(I" + LONGS + Names.GUEST_DESCRIPTOR + ")J", false);
    returnResult(code, JvmTypes.result(type));
    return method;
  }

  private static void requireIntegers(FunctionType type) {
    boolean integers =
        type.params().stream().allMatch(ImportStubs::isInteger)
            && type.returns().stream().allMatch(ImportStubs::isInteger);
    if (!integers) {
      throw new UnsupportedModuleException("the module imports a function of type " + type);
    }
  }

  private static boolean isInteger(ValType type) {
    return type.opcode() == ValType.ID.I32 || type.opcode() == ValType.ID.I64;
  }

  private static void pushArguments(InstructionAdapter code, List<Type> parameters) {
    code.iconst(parameters.size());
    code.newarray(Type.LONG_TYPE);
    int slot = 0;
    for (int i = 0; i < parameters.size(); i++) {
      code.dup();
      code.iconst(i);
      code.load(slot, parameters.get(i));
      if (parameters.get(i).equals(Type.INT_TYPE)) {
        code.cast(Type.INT_TYPE, Type.LONG_TYPE);
      }
      code.astore(Type.LONG_TYPE);
      slot += parameters.get(i).getSize();
    }
  }

  private static void returnResult(InstructionAdapter code, Type result) {
    if (result.equals(Type.VOID_TYPE)) {
      code.pop2();
    } else if (result.equals(Type.INT_TYPE)) {
      code.cast(Type.LONG_TYPE, Type.INT_TYPE);
    }
    code.areturn(result);
  }
}

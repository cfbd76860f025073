package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import java.util.List;
import org.objectweb.asm.Type;

/** How WebAssembly's types are the JVM's, by Chicory's convention. */
final class JvmTypes {

  private JvmTypes() {}

  static Type of(ValType type) {
    return switch (type.opcode()) {
      case ValType.ID.I32 -> Type.INT_TYPE;
      case ValType.ID.I64 -> Type.LONG_TYPE;
      case ValType.ID.F32 -> Type.FLOAT_TYPE;
      case ValType.ID.F64 -> Type.DOUBLE_TYPE;
      default -> throw new UnsupportedModuleException("the module passes values of type " + type);
    };
  }

  static List<Type> parameters(FunctionType type) {
    return type.params().stream().map(JvmTypes::of).toList();
  }

  static Type result(FunctionType type) {
    return switch (type.returns().size()) {
      case 0 -> Type.VOID_TYPE;
      case 1 -> of(type.returns().get(0));
      default -> throw new UnsupportedModuleException("the module has a function of many results");
    };
  }

  static int slots(List<Type> types) {
    return types.stream().mapToInt(Type::getSize).sum();
  }

  /** The descriptor of a method with a function's parameters, some more, and the guest. */
  static String descriptor(FunctionType type, String more) {
    StringBuilder text = new StringBuilder("(");
    parameters(type).forEach(text::append);
    return text.append(more)
        .append(Names.GUEST_DESCRIPTOR)
        .append(")")
        .append(result(type))
        .toString();
  }
}

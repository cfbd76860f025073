package io.github.pysandbox.internal.engine.compiler;

import static org.objectweb.asm.Opcodes.ACC_PUBLIC;

import com.dylibso.chicory.wasm.types.FunctionType;
import io.github.pysandbox.internal.engine.CompiledCode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;

/** Generates a module's main class: the {@link CompiledCode} through which the engine calls it. */
final class EntryPoint {

  private static final Type STRING = Type.getType(String.class);
  private static final Type LONGS = Type.getType(long[].class);

  private final FunctionGroups groups;
  private final ModuleFunctions functions;
  private final SortedMap<String, Integer> exports;

  EntryPoint(FunctionGroups groups, ModuleFunctions functions, SortedMap<String, Integer> exports) {
    this.groups = groups;
    this.functions = functions;
    this.exports = exports;
  }

  byte[] generate(String digest, int maxPages, GlobalFields fields) {
    ClassWriter writer =
        Code.publicClass(groups.mainClass(), Type.getInternalName(CompiledCode.class));
    constructor(writer);
    digest(writer, digest);
    imports(writer, functions.imports());
    number(writer, "maxPages", maxPages);
    number(writer, "globalFields", fields.count());
    invoke(writer);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void constructor(ClassWriter writer) {
    InstructionAdapter code = Code.method(writer, ACC_PUBLIC, "<init>", "()V");
    code.load(0, InstructionAdapter.OBJECT_TYPE);
    code.invokespecial("java/lang/Object", "<init>", "()V", false);
    code.areturn(Type.VOID_TYPE);
    Code.end(code);
  }

  private static void digest(ClassWriter writer, String digest) {
    InstructionAdapter code =
        Code.method(writer, ACC_PUBLIC, "moduleDigest", "()Ljava/lang/String;");
    code.aconst(digest);
    code.areturn(STRING);
    Code.end(code);
  }

  private static void number(ClassWriter writer, String method, int value) {
    InstructionAdapter code = Code.method(writer, ACC_PUBLIC, method, "()I");
    code.iconst(value);
    code.areturn(Type.INT_TYPE);
    Code.end(code);
  }

  private static void imports(ClassWriter writer, List<String> imports) {
    InstructionAdapter code = Code.method(writer, ACC_PUBLIC, "imports", "()[Ljava/lang/String;");
    code.iconst(imports.size());
    code.newarray(STRING);
    for (int i = 0; i < imports.size(); i++) {
      code.dup();
      code.iconst(i);
      code.aconst(imports.get(i));
      code.astore(STRING);
    }
    code.areturn(InstructionAdapter.OBJECT_TYPE);
    Code.end(code);
  }

  private void invoke(ClassWriter writer) {
    InstructionAdapter code =
        Code.method(
            writer, ACC_PUBLIC, "invoke", "(" + STRING + LONGS + Names.GUEST_DESCRIPTOR + ")J");
    for (Map.Entry<String, Integer> export : exports.entrySet()) {
      Label next = new Label();
      code.aconst(export.getKey());
      code.load(1, STRING);
      code.invokevirtual("java/lang/String", "equals", "(Ljava/lang/Object;)Z", false);
      code.ifeq(next);
      call(code, export.getValue());
      code.mark(next);
    }
    code.anew(Type.getType(IllegalArgumentException.class));
    code.dup();
    code.load(1, STRING);
    code.invokespecial(
        "java/lang/IllegalArgumentException", "<init>", "(Ljava/lang/String;)V", false);
    code.athrow();
    Code.end(code);
  }

  private void call(InstructionAdapter code, int function) {
    FunctionType type = functions.typeOf(function);
    List<Type> parameters = JvmTypes.parameters(type);
    for (int i = 0; i < parameters.size(); i++) {
      code.load(2, LONGS);
      code.iconst(i);
      code.aload(Type.LONG_TYPE);
      fromRaw(code, parameters.get(i));
    }
    code.load(3, Type.getObjectType(Names.GUEST));
    code.invokestatic(
        groups.classOf(function), "func_" + function, JvmTypes.descriptor(type, ""), false);
    Type result = JvmTypes.result(type);
    toRaw(code, result);
    code.areturn(Type.LONG_TYPE);
  }

  private static void fromRaw(InstructionAdapter code, Type type) {
    switch (type.getSort()) {
      case Type.INT -> code.cast(Type.LONG_TYPE, Type.INT_TYPE);
      case Type.FLOAT -> {
        code.cast(Type.LONG_TYPE, Type.INT_TYPE);
        code.invokestatic("java/lang/Float", "intBitsToFloat", "(I)F", false);
      }
      case Type.DOUBLE -> code.invokestatic("java/lang/Double", "longBitsToDouble", "(J)D", false);
      default -> {}
    }
  }

  private static void toRaw(InstructionAdapter code, Type type) {
    switch (type.getSort()) {
      case Type.VOID -> code.lconst(0);
      case Type.INT -> code.cast(Type.INT_TYPE, Type.LONG_TYPE);
      case Type.FLOAT -> {
        code.invokestatic("java/lang/Float", "floatToRawIntBits", "(F)I", false);
        code.cast(Type.INT_TYPE, Type.LONG_TYPE);
      }
      case Type.DOUBLE ->
          code.invokestatic("java/lang/Double", "doubleToRawLongBits", "(D)J", false);
      default -> {}
    }
  }
}

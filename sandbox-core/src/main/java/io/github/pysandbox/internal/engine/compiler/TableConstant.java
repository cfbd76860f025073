package io.github.pysandbox.internal.engine.compiler;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_STATIC;

import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;

/** Generates the class that holds the function table as one constant array. */
final class TableConstant {

  static final String FIELD = "ENTRIES";

  /** A string constant holds 65,535 bytes, and a character takes three at most. */
  private static final int CHARS_PER_CONSTANT = 20_000;

  private TableConstant() {}

  static String classOf(String mainClass) {
    return mainClass + "Table";
  }

  static byte[] generate(String mainClass, int[] entries) {
    String name = classOf(mainClass);
    ClassWriter writer = Code.packageClass(name);
    writer.visitField(ACC_STATIC | ACC_FINAL, FIELD, "[I", null, null);
    InstructionAdapter code = Code.method(writer, ACC_STATIC, "<clinit>", "()V");
    pushText(code, entries);
    code.invokestatic(
        "io/github/pysandbox/internal/engine/TableText", "decode", "(Ljava/lang/String;)[I", false);
    code.putstatic(name, FIELD, "[I");
    code.areturn(Type.VOID_TYPE);
    Code.end(code);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void pushText(InstructionAdapter code, int[] entries) {
    String text = text(entries);
    code.aconst("");
    for (int start = 0; start < text.length(); start += CHARS_PER_CONSTANT) {
      code.aconst(text.substring(start, Math.min(start + CHARS_PER_CONSTANT, text.length())));
      code.invokevirtual(
          "java/lang/String", "concat", "(Ljava/lang/String;)Ljava/lang/String;", false);
    }
  }

  /** Two characters an entry, upper half first; neither half can be a surrogate. */
  private static String text(int[] entries) {
    StringBuilder text = new StringBuilder();
    for (int entry : entries) {
      text.append(half(entry >>> 16)).append(half(entry & 0xffff));
    }
    return text.toString();
  }

  private static char half(int value) {
    if (value >= Character.MIN_SURROGATE) {
      throw new UnsupportedModuleException("the module's function table is too large");
    }
    return (char) value;
  }
}

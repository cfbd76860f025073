package io.github.pysandbox.internal.engine.compiler;

import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;

/** What the generators of classes have in common. */
final class Code {

  /** Of the class files: old enough for every JVM we run on, new enough for checked frames. */
  static final int VERSION = Opcodes.V11;

  private Code() {}

  static ClassWriter publicClass(String name, String... interfaces) {
    return open(Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name, interfaces);
  }

  static ClassWriter packageClass(String name) {
    return open(Opcodes.ACC_FINAL | Opcodes.ACC_SUPER, name);
  }

  private static ClassWriter open(int access, String name, String... interfaces) {
    ClassWriter writer = new FrameComputingWriter();
    writer.visit(VERSION, access, name, null, "java/lang/Object", interfaces);
    return writer;
  }

  static InstructionAdapter method(ClassWriter writer, int access, String name, String descriptor) {
    InstructionAdapter code =
        new InstructionAdapter(writer.visitMethod(access, name, descriptor, null, null));
    code.visitCode();
    return code;
  }

  static void end(InstructionAdapter code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }

  static void load(InstructionAdapter code, int firstSlot, List<Type> types) {
    int slot = firstSlot;
    for (Type type : types) {
      code.load(slot, type);
      slot += type.getSize();
    }
  }

  /** Computes frames without loading classes: where two types meet, {@code Object} will do. */
  static final class FrameComputingWriter extends ClassWriter {

    FrameComputingWriter() {
      super(COMPUTE_FRAMES);
    }

    @Override
    protected String getCommonSuperClass(String first, String second) {
      return "java/lang/Object";
    }
  }
}

package io.github.pysandbox.internal.engine.compiler;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.MethodNode;

/** Finds the functions that HotSpot never compiles. */
public final class LargeFunctions {

  /** HotSpot compiles no method of more bytes (its flag HugeMethodLimit). */
  private static final int COMPILED_AT_MOST = 8_000;

  private LargeFunctions() {}

  /**
   * Look through classes that {@link ModuleCompiler} has made.
   *
   * @param classes their bytes
   * @return the indexes of functions whose bytecode is too large
   */
  public static Set<Integer> of(Collection<byte[]> classes) {
    Set<Integer> large = new TreeSet<>();
    for (byte[] bytes : classes) {
      ClassNode node = new ClassNode();
      new ClassReader(bytes).accept(node, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      node.methods.stream()
          .filter(GeneratedFunction::isFunction)
          .filter(method -> size(method) > COMPILED_AT_MOST)
          .forEach(method -> large.add(GeneratedFunction.indexOf(method.name)));
    }
    return large;
  }

  /** The exact size: where a label at the end ends up. */
  private static int size(MethodNode method) {
    LabelNode end = new LabelNode();
    method.instructions.add(end);
    ClassWriter writer = new ClassWriter(0);
    writer.visit(Opcodes.V17, 0, "Any", null, "java/lang/Object", null);
    method.accept(writer);
    return end.getLabel().getOffset();
  }
}

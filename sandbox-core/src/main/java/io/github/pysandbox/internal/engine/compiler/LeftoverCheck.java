package io.github.pysandbox.internal.engine.compiler;

import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Makes sure that rewritten code reaches nothing but itself, the guest, and pure arithmetic.
 *
 * <p>So an instruction that no pass knows is an error of the build with a name, and generated code
 * can never touch anything of the host's.
 */
final class LeftoverCheck implements Rewrite {

  private final String mainClass;

  LeftoverCheck(String mainClass) {
    this.mainClass = mainClass;
  }

  @Override
  public void apply(GeneratedFunction function) {
    for (AbstractInsnNode node : function.method().instructions) {
      if (node instanceof MethodInsnNode call) {
        check(function, call.owner, call.name);
      } else if (node instanceof FieldInsnNode field) {
        check(function, field.owner, field.name);
      } else if (node instanceof TypeInsnNode type) {
        check(function, type.desc, "a type");
      }
    }
  }

  private void check(GeneratedFunction function, String owner, String name) {
    boolean known =
        owner.equals(Names.GUEST)
            || owner.equals(Names.TRAPS)
            || owner.equals(Names.NUMERIC)
            || owner.startsWith(mainClass + "FuncGroup_")
            || owner.startsWith(mainClass + "Indirect")
            || isArithmetic(owner);
    if (!known) {
      throw new UnsupportedModuleException(
          "func_" + function.index() + " needs " + owner + "." + name + ", which is not supported");
    }
  }

  private static boolean isArithmetic(String owner) {
    return switch (owner) {
      case "java/lang/Math",
          "java/lang/Integer",
          "java/lang/Long",
          "java/lang/Float",
          "java/lang/Double" ->
          true;
      default -> false;
    };
  }
}

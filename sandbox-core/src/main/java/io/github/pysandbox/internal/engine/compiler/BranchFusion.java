package io.github.pysandbox.internal.engine.compiler;

import static org.objectweb.asm.Opcodes.*;

import java.util.Map;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Makes a WebAssembly comparison that a branch follows into one JVM branch.
 *
 * <p>Chicory calls a method that gives 0 or 1 and branches on that. JVM branches compare signed
 * numbers only: for unsigned ones both sides are moved by 2^31 first.
 */
final class BranchFusion implements Rewrite {

  /** A comparison as the JVM has it: what to put before the branch, and the branch if true. */
  private record Comparison(Operands operands, int ifTrue) {}

  private enum Operands {
    ZERO,
    INT,
    UNSIGNED_INT,
    LONG_ZERO,
    LONG,
    UNSIGNED_LONG,
    FLOAT_LESS,
    FLOAT_GREATER,
    DOUBLE_LESS,
    DOUBLE_GREATER
  }

  private static final Map<String, Comparison> COMPARISONS =
      Map.ofEntries(
          Map.entry("I32_EQZ", new Comparison(Operands.ZERO, IFEQ)),
          Map.entry("I32_EQ", new Comparison(Operands.INT, IF_ICMPEQ)),
          Map.entry("I32_NE", new Comparison(Operands.INT, IF_ICMPNE)),
          Map.entry("I32_LT_S", new Comparison(Operands.INT, IF_ICMPLT)),
          Map.entry("I32_GE_S", new Comparison(Operands.INT, IF_ICMPGE)),
          Map.entry("I32_GT_S", new Comparison(Operands.INT, IF_ICMPGT)),
          Map.entry("I32_LE_S", new Comparison(Operands.INT, IF_ICMPLE)),
          // Moving both sides leaves them swapped on the stack.
          Map.entry("I32_LT_U", new Comparison(Operands.UNSIGNED_INT, IF_ICMPGT)),
          Map.entry("I32_GE_U", new Comparison(Operands.UNSIGNED_INT, IF_ICMPLE)),
          Map.entry("i32_ge_u", new Comparison(Operands.UNSIGNED_INT, IF_ICMPLE)),
          Map.entry("I32_GT_U", new Comparison(Operands.UNSIGNED_INT, IF_ICMPLT)),
          Map.entry("I32_LE_U", new Comparison(Operands.UNSIGNED_INT, IF_ICMPGE)),
          Map.entry("I64_EQZ", new Comparison(Operands.LONG_ZERO, IFEQ)),
          Map.entry("I64_EQ", new Comparison(Operands.LONG, IFEQ)),
          Map.entry("I64_NE", new Comparison(Operands.LONG, IFNE)),
          Map.entry("I64_LT_S", new Comparison(Operands.LONG, IFLT)),
          Map.entry("I64_GE_S", new Comparison(Operands.LONG, IFGE)),
          Map.entry("I64_GT_S", new Comparison(Operands.LONG, IFGT)),
          Map.entry("I64_LE_S", new Comparison(Operands.LONG, IFLE)),
          Map.entry("I64_LT_U", new Comparison(Operands.UNSIGNED_LONG, IFLT)),
          Map.entry("I64_GE_U", new Comparison(Operands.UNSIGNED_LONG, IFGE)),
          Map.entry("I64_GT_U", new Comparison(Operands.UNSIGNED_LONG, IFGT)),
          Map.entry("I64_LE_U", new Comparison(Operands.UNSIGNED_LONG, IFLE)),
          // A comparison with NaN is false: each picks the JVM's variant that makes it so.
          Map.entry("F32_EQ", new Comparison(Operands.FLOAT_GREATER, IFEQ)),
          Map.entry("F32_NE", new Comparison(Operands.FLOAT_GREATER, IFNE)),
          Map.entry("F32_LT", new Comparison(Operands.FLOAT_LESS, IFLT)),
          Map.entry("F32_LE", new Comparison(Operands.FLOAT_LESS, IFLE)),
          Map.entry("F32_GT", new Comparison(Operands.FLOAT_GREATER, IFGT)),
          Map.entry("F32_GE", new Comparison(Operands.FLOAT_GREATER, IFGE)),
          Map.entry("F64_EQ", new Comparison(Operands.DOUBLE_GREATER, IFEQ)),
          Map.entry("F64_NE", new Comparison(Operands.DOUBLE_GREATER, IFNE)),
          Map.entry("F64_LT", new Comparison(Operands.DOUBLE_LESS, IFLT)),
          Map.entry("F64_LE", new Comparison(Operands.DOUBLE_LESS, IFLE)),
          Map.entry("F64_GT", new Comparison(Operands.DOUBLE_GREATER, IFGT)),
          Map.entry("F64_GE", new Comparison(Operands.DOUBLE_GREATER, IFGE)));

  @Override
  public void apply(GeneratedFunction function) {
    InsnList code = function.method().instructions;
    for (AbstractInsnNode node : code.toArray()) {
      if (node instanceof JumpInsnNode jump && isTest(jump.getOpcode())) {
        fuse(code, jump);
      }
    }
  }

  private static boolean isTest(int opcode) {
    return opcode == IFEQ || opcode == IFNE;
  }

  private static void fuse(InsnList code, JumpInsnNode jump) {
    while (isTest(jump.getOpcode()) && jump.getPrevious() instanceof MethodInsnNode call) {
      Comparison comparison = COMPARISONS.get(call.name);
      if (comparison == null) {
        return;
      }
      boolean ifTrue = jump.getOpcode() == IFNE;
      jump.setOpcode(ifTrue ? comparison.ifTrue() : opposite(comparison.ifTrue()));
      prepare(code, call, comparison.operands());
      code.remove(call);
      if (comparison.operands() != Operands.ZERO) {
        // Only after a test for zero may the branch be the test of another comparison.
        return;
      }
    }
  }

  private static void prepare(InsnList code, MethodInsnNode call, Operands operands) {
    switch (operands) {
      case ZERO, INT -> {}
      case UNSIGNED_INT -> moveAndSwap(code, call);
      case LONG_ZERO -> {
        code.insertBefore(call, new InsnNode(LCONST_0));
        code.insertBefore(call, new InsnNode(LCMP));
      }
      case LONG -> code.insertBefore(call, new InsnNode(LCMP));
      case UNSIGNED_LONG ->
          code.insertBefore(
              call,
              new MethodInsnNode(
                  INVOKESTATIC, "java/lang/Long", "compareUnsigned", "(JJ)I", false));
      case FLOAT_LESS -> code.insertBefore(call, new InsnNode(FCMPG));
      case FLOAT_GREATER -> code.insertBefore(call, new InsnNode(FCMPL));
      case DOUBLE_LESS -> code.insertBefore(call, new InsnNode(DCMPG));
      case DOUBLE_GREATER -> code.insertBefore(call, new InsnNode(DCMPL));
    }
  }

  private static void moveAndSwap(InsnList code, MethodInsnNode call) {
    code.insertBefore(call, new LdcInsnNode(Integer.MIN_VALUE));
    code.insertBefore(call, new InsnNode(IADD));
    code.insertBefore(call, new InsnNode(SWAP));
    code.insertBefore(call, new LdcInsnNode(Integer.MIN_VALUE));
    code.insertBefore(call, new InsnNode(IADD));
  }

  private static int opposite(int branch) {
    return switch (branch) {
      case IFEQ -> IFNE;
      case IFNE -> IFEQ;
      case IFLT -> IFGE;
      case IFGE -> IFLT;
      case IFGT -> IFLE;
      case IFLE -> IFGT;
      case IF_ICMPEQ -> IF_ICMPNE;
      case IF_ICMPNE -> IF_ICMPEQ;
      case IF_ICMPLT -> IF_ICMPGE;
      case IF_ICMPGE -> IF_ICMPLT;
      case IF_ICMPGT -> IF_ICMPLE;
      case IF_ICMPLE -> IF_ICMPGT;
      default -> throw new IllegalArgumentException("not a branch: " + branch);
    };
  }
}

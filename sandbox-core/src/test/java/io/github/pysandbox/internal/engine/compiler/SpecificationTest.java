package io.github.pysandbox.internal.engine.compiler;

import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.F32;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.F64;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I32;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I64;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.VOID;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Arithmetic, comparisons, growth, globals and calls at their edges: the rewritten classes and
 * Chicory's interpreter must agree on every result and every trap.
 */
class SpecificationTest {

  private static final int PAGE = 65_536;

  private static final long[] NUMBERS = {
    0,
    1,
    -1,
    2,
    7,
    31,
    32,
    33,
    63,
    64,
    255,
    256,
    -128,
    0x7fff,
    0x8000,
    0xffff,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    Integer.MIN_VALUE + 1L,
    0xffff_ffffL,
    0x1_0000_0000L,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.MIN_VALUE + 1,
    0x0123_4567_89ab_cdefL,
  };

  private static final double[] FLOATS = {
    0.0,
    -0.0,
    0.5,
    -0.5,
    1,
    -1,
    1.5,
    2.5,
    -2.5,
    1e-40,
    3e9,
    -3e9,
    2147483647,
    2147483648.0,
    -2147483648.0,
    -2147483649.0,
    4294967295.0,
    4294967296.0,
    9.2233720368547758e18,
    -9.2233720368547758e18,
    1.8446744073709552e19,
    1e300,
    Double.MIN_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.NaN,
  };

  /** A numeric instruction: its operands' types and its result's. */
  private record Operation(int[] opcode, List<Integer> operands, int result) {

    String name() {
      return "op" + Integer.toHexString(opcode[0]) + (opcode.length > 1 ? "_" + opcode[1] : "");
    }
  }

  private static Operation operation(int opcode, int result, Integer... operands) {
    return new Operation(new int[] {opcode}, List.of(operands), result);
  }

  private static Stream<Operation> range(int from, int to, int result, Integer... operands) {
    return IntStream.rangeClosed(from, to).mapToObj(code -> operation(code, result, operands));
  }

  private static List<Operation> comparisons() {
    return Stream.of(
            range(0x45, 0x45, I32, I32),
            range(0x46, 0x4f, I32, I32, I32),
            range(0x50, 0x50, I32, I64),
            range(0x51, 0x5a, I32, I64, I64),
            range(0x5b, 0x60, I32, F32, F32),
            range(0x61, 0x66, I32, F64, F64))
        .flatMap(operations -> operations)
        .toList();
  }

  private static List<Operation> arithmetic() {
    Stream<Operation> saturating =
        IntStream.rangeClosed(0, 7)
            .mapToObj(
                code ->
                    new Operation(
                        new int[] {0xfc, code},
                        List.of(code % 4 < 2 ? F32 : F64),
                        code < 4 ? I32 : I64));
    return Stream.of(
            range(0x67, 0x69, I32, I32),
            range(0x6a, 0x78, I32, I32, I32),
            range(0x79, 0x7b, I64, I64),
            range(0x7c, 0x8a, I64, I64, I64),
            range(0x8b, 0x91, F32, F32),
            range(0x92, 0x98, F32, F32, F32),
            range(0x99, 0x9f, F64, F64),
            range(0xa0, 0xa6, F64, F64, F64),
            range(0xa7, 0xa7, I32, I64),
            range(0xa8, 0xa9, I32, F32),
            range(0xaa, 0xab, I32, F64),
            range(0xac, 0xad, I64, I32),
            range(0xae, 0xaf, I64, F32),
            range(0xb0, 0xb1, I64, F64),
            range(0xb2, 0xb3, F32, I32),
            range(0xb4, 0xb5, F32, I64),
            range(0xb6, 0xb6, F32, F64),
            range(0xb7, 0xb8, F64, I32),
            range(0xb9, 0xba, F64, I64),
            range(0xbb, 0xbb, F64, F32),
            range(0xc0, 0xc1, I32, I32),
            range(0xc2, 0xc4, I64, I64),
            saturating)
        .flatMap(operations -> operations)
        .toList();
  }

  /** Push the operands, which travel as integers, and apply the operation. */
  private static ModuleBuilder.Code apply(Operation operation) {
    ModuleBuilder.Code code = code();
    for (int i = 0; i < operation.operands().size(); i++) {
      code.raw(0x20, i);
      if (operation.operands().get(i) == F32) {
        code.raw(0xbe);
      } else if (operation.operands().get(i) == F64) {
        code.raw(0xbf);
      }
    }
    return code.raw(operation.opcode());
  }

  private static List<Integer> integers(List<Integer> types) {
    return types.stream().map(SpecificationTest::integer).toList();
  }

  private static int integer(int type) {
    return type == F32 ? I32 : type == F64 ? I64 : type;
  }

  private static long[] values(int type) {
    return switch (type) {
      case I32 -> LongStream.of(NUMBERS).map(value -> (int) value).distinct().toArray();
      case I64 -> NUMBERS;
      case F32 ->
          Arrays.stream(FLOATS)
              .mapToLong(value -> Float.floatToRawIntBits((float) value))
              .toArray();
      default -> Arrays.stream(FLOATS).mapToLong(Double::doubleToRawLongBits).toArray();
    };
  }

  @Test
  void arithmeticAgrees() {
    ModuleBuilder module = new ModuleBuilder();
    for (Operation operation : arithmetic()) {
      ModuleBuilder.Code code = apply(operation);
      if (operation.result() == F32) {
        code.raw(0xbc);
      } else if (operation.result() == F64) {
        code.raw(0xbd);
      }
      module.function(
          operation.name(), integers(operation.operands()), integer(operation.result()), code);
    }
    agree(new Differential(module.build()), arithmetic());
  }

  @Test
  void comparisonsAgreeAsValuesAndBeforeEveryKindOfBranch() {
    for (String form : List.of("value", "if", "negated", "br_if", "select")) {
      ModuleBuilder module = new ModuleBuilder();
      for (Operation comparison : comparisons()) {
        module.function(
            comparison.name(),
            integers(comparison.operands()),
            I32,
            branch(form, apply(comparison)));
      }
      agree(new Differential(module.build()), comparisons());
    }
  }

  private static ModuleBuilder.Code branch(String form, ModuleBuilder.Code comparison) {
    return switch (form) {
      case "if" -> comparison.raw(0x04, I32).constant(11).raw(0x05).constant(22).raw(0x0b);
      case "negated" ->
          comparison.raw(0x45, 0x04, I32).constant(11).raw(0x05).constant(22).raw(0x0b);
      case "br_if" -> {
        ModuleBuilder.Code block = code(0x02, VOID);
        block.raw(code0(comparison)).raw(0x0d, 0).constant(33).raw(0x0f, 0x0b);
        yield block.constant(44);
      }
      case "select" -> {
        ModuleBuilder.Code select = code().constant(55).constant(66);
        yield select.raw(code0(comparison)).raw(0x1b);
      }
      default -> comparison;
    };
  }

  private static int[] code0(ModuleBuilder.Code code) {
    byte[] bytes = code.bytes();
    return IntStream.range(0, bytes.length).map(i -> bytes[i] & 0xff).toArray();
  }

  private static void agree(Differential module, List<Operation> operations) {
    for (Operation operation : operations) {
      long[] first = values(operation.operands().get(0));
      long[] second =
          operation.operands().size() > 1 ? values(operation.operands().get(1)) : new long[] {0};
      for (long a : first) {
        for (long b : second) {
          long[] arguments = operation.operands().size() > 1 ? new long[] {a, b} : new long[] {a};
          assertThat(module.ours(operation.name(), arguments))
              .as("%s(%x, %x)", operation.name(), a, b)
              .isEqualTo(module.theirs(operation.name(), arguments));
        }
      }
    }
  }

  @Test
  void growthAgrees() {
    ModuleBuilder module =
        new ModuleBuilder()
            .memory(1, 3)
            .function("grow", List.of(I32), I32, code(0x20, 0, 0x40, 0))
            .function("size", List.of(), I32, code(0x3f, 0))
            .function("load", List.of(I32), I32, code(0x20, 0, 0x28, 0, 0));
    Differential both = new Differential(module.build());
    for (long pages : new long[] {0, 1, -1, 5, 1, 1, Integer.MIN_VALUE, 65_535}) {
      both.agree("grow", pages);
      both.agree("size");
      for (long address : new long[] {PAGE - 4, PAGE, 2 * PAGE - 4, 2 * PAGE, 3 * PAGE - 4}) {
        both.agree("load", address);
      }
    }
  }

  @Test
  void globalsAgree() {
    for (int type : new int[] {I32, I64}) {
      ModuleBuilder module =
          new ModuleBuilder()
              .globalType(type)
              .function("get0", List.of(), I32, code(0x23, 0))
              .function("set0", List.of(I32), VOID, code(0x20, 0, 0x24, 0))
              .function("get1", List.of(), type, code(0x23, 1))
              .function("set1", List.of(type), VOID, code(0x20, 0, 0x24, 1));
      Differential both = new Differential(module.build());
      for (long value : values(type)) {
        both.agree("set0", (int) value);
        both.agree("set1", value);
        both.agree("get0");
        both.agree("get1");
      }
    }
  }

  @Test
  void callsThroughTheTableAgree() {
    ModuleBuilder module =
        new ModuleBuilder()
            .function("one", List.of(I32), I32, code(0x20, 0).constant(1).raw(0x6a))
            .function("two", List.of(I32), I32, code(0x20, 0).constant(2).raw(0x6a))
            .function("other", List.of(I64), I64, code(0x20, 0))
            .function("call", List.of(I32, I32), I32, code(0x20, 0, 0x20, 1, 0x11, 0, 0))
            .element(-1)
            .element(1)
            .element(2)
            .element(0)
            .element(0);
    Differential both = new Differential(module.build());
    for (long index : new long[] {0, 1, 2, 3, 4, 5, 6, -1, Integer.MIN_VALUE, 65_537}) {
      both.agree("call", 40, index);
    }
  }

  @Test
  void unreachableAndEndlessRecursionTrap() {
    ModuleBuilder module =
        new ModuleBuilder()
            .function("unreachable", List.of(), VOID, code(0x00))
            .function("recurse", List.of(I32), I32, code(0x20, 0, 0x10, 1).constant(1).raw(0x6a));
    Differential both = new Differential(module.build());
    assertThat(both.ours("unreachable")).isEqualTo(Differential.TRAP);
    assertThat(both.ours("recurse", 1)).isEqualTo(Differential.TRAP);
  }
}

package io.github.pysandbox.internal.engine.compiler;

import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.dylibso.chicory.wasm.Parser;
import io.github.pysandbox.internal.engine.split.FunctionSplitter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Split functions do what the whole ones do, as Chicory's interpreter runs them. */
class SplitFunctionsTest {

  private static final String DIGEST = "0".repeat(64);
  private static final int STACK = 60_000;

  private static byte[] randomFunctions(int count) {
    ModuleBuilder module =
        new ModuleBuilder()
            .stackPointer(STACK)
            .function("stack", List.of(), I32, ModuleBuilder.code(0x23, 0));
    for (int seed = 0; seed < count; seed++) {
      module.function(
          "f" + seed,
          RandomFunction.PARAMETERS,
          I32,
          RandomFunction.LOCALS,
          RandomFunction.write(seed));
    }
    return module.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60, 200, 500})
  void randomFunctionsAgreeHoweverSmallThePiecesAre(int limit) {
    int count = 80;
    byte[] whole = randomFunctions(count);
    byte[] split = FunctionSplitter.split(whole, limit);
    assertThat(functions(split)).isGreaterThan(functions(whole) + count);
    Differential both = new Differential(split, whole);
    for (int seed = 0; seed < count; seed++) {
      for (int turns : new int[] {0, 1, 7, 50}) {
        both.agree("f" + seed, turns, 3, seed, -5, 1L << 40, 0x3fc00000, 0, 1, -1);
      }
    }
    both.agree("stack");
  }

  private static int functions(byte[] wasm) {
    return Parser.parse(wasm).functionSection().functionCount();
  }

  /** A switch with a long case for each number, in a loop: the shape of an interpreter. */
  private static byte[] interpreter(int cases) {
    ModuleBuilder.Code code = ModuleBuilder.code(0x03, 0x40);
    IntStream.rangeClosed(0, cases).forEach(i -> code.raw(0x02, 0x40));
    code.raw(0x20, 1).constant(cases).raw(0x6f, 0x0e).unsigned(cases);
    IntStream.rangeClosed(0, cases).forEach(code::unsigned);
    for (int i = 0; i < cases; i++) {
      code.raw(0x0b);
      for (int j = 0; j < 60; j++) {
        code.raw(0x20, 1).constant(i + j).raw(0x6a, 0x20, 0, 0x73, 0x21, 1);
      }
      code.raw(0x20, 1).constant(0x7fffffff).raw(0x71, 0x21, 1);
      code.raw(0x0c).unsigned(cases - 1 - i);
    }
    code.raw(0x0b, 0x20, 0).constant(1).raw(0x6b, 0x22, 0).constant(0).raw(0x4a, 0x0d, 0, 0x0b);
    code.raw(0x20, 1);
    return new ModuleBuilder()
        .stackPointer(STACK)
        .function("run", List.of(I32, I32), I32, code)
        .build();
  }

  @Test
  void aFunctionTooLargeForTheJvmRunsOnceSplit() {
    byte[] whole = interpreter(200);
    assertThatThrownBy(() -> ModuleCompiler.compile(whole, "generated.Module", DIGEST))
        .isInstanceOf(FunctionTooLargeException.class);
    Differential both = new Differential(FunctionSplitter.split(whole, 5_000), whole);
    both.agree("run", 10_000, 1);
    both.agree("run", 3, 12345);
  }

  @Test
  void aModuleWithoutStackPointerStaysWhole() {
    byte[] whole = interpreter(200);
    byte[] immutable = whole.clone();
    int global = indexOf(immutable, new byte[] {0x7f, 1, 0x41});
    immutable[global + 1] = 0;
    assertThat(functions(FunctionSplitter.split(immutable, 5_000))).isEqualTo(functions(immutable));
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    return IntStream.range(0, bytes.length - part.length)
        .filter(i -> IntStream.range(0, part.length).allMatch(j -> bytes[i + j] == part[j]))
        .findFirst()
        .orElseThrow();
  }
}

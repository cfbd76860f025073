package io.github.pysandbox.internal.engine.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.types.FunctionType;
import com.dylibso.chicory.wasm.types.ValType;
import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.engine.GuestImage;
import io.github.pysandbox.internal.engine.GuestInstance;
import io.github.pysandbox.internal.engine.GuestTrap;
import io.github.pysandbox.internal.engine.MemoryBudget;
import io.github.pysandbox.internal.engine.Meter;
import java.util.Arrays;
import java.util.SortedMap;

/** One module, run by the rewritten classes and by Chicory's interpreter, side by side. */
final class Differential {

  static final String TRAP = "trap";

  private static final String DIGEST = "0".repeat(64);
  private static final String NAME = "generated.Module";

  private final GuestInstance ours;
  private final Instance theirs;

  Differential(byte[] wasm) {
    this(wasm, new Meter(Long.MAX_VALUE, 1_000), new MemoryBudget(Integer.MAX_VALUE));
  }

  Differential(byte[] wasm, Meter meter, MemoryBudget budget) {
    this(wasm, wasm, meter, budget);
  }

  /** Two modules that must do the same. */
  Differential(byte[] ours, byte[] theirs) {
    this(ours, theirs, new Meter(Long.MAX_VALUE, 1_000), new MemoryBudget(Integer.MAX_VALUE));
  }

  private Differential(byte[] ours, byte[] theirs, Meter meter, MemoryBudget budget) {
    GuestImage image = new GuestImage(load(ours), FreshState.of(ours, DIGEST));
    this.ours = image.instantiate(meter, budget, (function, arguments, memory) -> 0);
    this.theirs = Instance.builder(Parser.parse(theirs)).build();
  }

  GuestInstance ours() {
    return ours;
  }

  /** What our classes make of a call: a number in raw bits, or {@link #TRAP} and why. */
  String ours(String function, long... arguments) {
    try {
      return normalized(function, ours.invoke(function, arguments.clone()));
    } catch (GuestTrap e) {
      return TRAP;
    }
  }

  /** What Chicory's interpreter makes of it. */
  String theirs(String function, long... arguments) {
    try {
      long[] results = theirs.export(function).apply(arguments.clone());
      return normalized(function, results == null || results.length == 0 ? 0 : results[0]);
    } catch (ChicoryException | ArithmeticException | IndexOutOfBoundsException e) {
      return TRAP;
    }
  }

  void agree(String function, long... arguments) {
    assertThat(ours(function, arguments))
        .as("%s(%s)", function, Arrays.toString(arguments))
        .isEqualTo(theirs(function, arguments));
  }

  private String normalized(String function, long result) {
    FunctionType type = theirs.exportType(function);
    boolean narrow = !type.returns().isEmpty() && type.returns().get(0).equals(ValType.I32);
    return Long.toHexString(narrow ? result & 0xffff_ffffL : result);
  }

  private static CompiledCode load(byte[] wasm) {
    SortedMap<String, byte[]> classes = ModuleCompiler.compile(wasm, NAME, DIGEST);
    ClassLoader loader =
        new ClassLoader(Differential.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
              throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
          }
        };
    try {
      return (CompiledCode) loader.loadClass(NAME).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}

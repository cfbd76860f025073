package io.github.pysandbox.internal.engine.compiler;

import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I32;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I64;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.VOID;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.code;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Loads, stores, fills and copies at every edge of memory, against a model that follows the
 * specification word by word.
 *
 * <p>Not against Chicory's interpreter: that one lets a store wrap around at 2^32.
 */
class MemoryModelTest {

  private static final int PAGE = 65_536;
  private static final long VALUE = 0x8182_8384_8586_8788L;

  private static final int[] OFFSETS = {0, 1, 4, 8, 0xffff, PAGE, 0x7fff_ffff, -1, -PAGE};

  private static final int[] ADDRESSES = {
    0,
    1,
    8,
    PAGE - 9,
    PAGE - 8,
    PAGE - 7,
    PAGE - 4,
    PAGE - 3,
    PAGE - 2,
    PAGE - 1,
    PAGE,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    -PAGE,
    -9,
    -8,
    -4,
    -1,
  };

  /** A load: its width in bytes, its result's width, and whether its sign is extended. */
  private record Load(int opcode, int width, boolean wide, boolean signed) {}

  private static final List<Load> LOADS =
      List.of(
          new Load(0x28, 4, false, false),
          new Load(0x29, 8, true, false),
          new Load(0x2a, 4, false, false),
          new Load(0x2b, 8, true, false),
          new Load(0x2c, 1, false, true),
          new Load(0x2d, 1, false, false),
          new Load(0x2e, 2, false, true),
          new Load(0x2f, 2, false, false),
          new Load(0x30, 1, true, true),
          new Load(0x31, 1, true, false),
          new Load(0x32, 2, true, true),
          new Load(0x33, 2, true, false),
          new Load(0x34, 4, true, true),
          new Load(0x35, 4, true, false));

  /** The widths of the stores from opcode 0x36 on. */
  private static final int[] STORE_WIDTHS = {4, 8, 4, 8, 1, 2, 1, 2, 4};

  private final byte[] model = new byte[PAGE];

  @Test
  void loadsAndStoresFollowTheSpecification() {
    Differential module = new Differential(loadsAndStores());
    for (int offset : OFFSETS) {
      for (int base : ADDRESSES) {
        for (int i = 0; i < STORE_WIDTHS.length; i++) {
          store(module, 0x36 + i, STORE_WIDTHS[i], base, offset);
        }
        LOADS.forEach(load -> load(module, load, base, offset));
      }
    }
  }

  private void store(Differential module, int opcode, int width, int base, int offset) {
    long address = Integer.toUnsignedLong(base) + Integer.toUnsignedLong(offset);
    String expected = "0";
    if (address + width > PAGE) {
      expected = Differential.TRAP;
    } else {
      for (int i = 0; i < width; i++) {
        model[(int) address + i] = (byte) (VALUE >>> (8 * i));
      }
    }
    assertThat(module.ours(name(opcode, offset), base, VALUE))
        .as("store %x at %x + %x", opcode, base, offset)
        .isEqualTo(expected);
  }

  private void load(Differential module, Load load, int base, int offset) {
    long address = Integer.toUnsignedLong(base) + Integer.toUnsignedLong(offset);
    assertThat(module.ours(name(load.opcode(), offset), base))
        .as("load %x at %x + %x", load.opcode(), base, offset)
        .isEqualTo(
            address + load.width() > PAGE ? Differential.TRAP : expected(load, (int) address));
  }

  private String expected(Load load, int address) {
    long value = 0;
    for (int i = load.width() - 1; i >= 0; i--) {
      value = value << 8 | model[address + i] & 0xff;
    }
    if (load.signed()) {
      int unused = Long.SIZE - 8 * load.width();
      value = value << unused >> unused;
    }
    return Long.toHexString(load.wide() ? value : value & 0xffff_ffffL);
  }

  private static byte[] loadsAndStores() {
    ModuleBuilder module = new ModuleBuilder().memory(1, 1);
    for (int offset : OFFSETS) {
      for (Load load : LOADS) {
        addLoad(module, load, offset);
      }
      for (int i = 0; i < STORE_WIDTHS.length; i++) {
        addStore(module, 0x36 + i, offset);
      }
    }
    return module.build();
  }

  private static void addLoad(ModuleBuilder module, Load load, int offset) {
    ModuleBuilder.Code code = code(0x20, 0, load.opcode(), 0).unsigned(offset);
    switch (load.opcode()) {
      case 0x2a -> code.raw(0xbc);
      case 0x2b -> code.raw(0xbd);
      default -> {}
    }
    module.function(name(load.opcode(), offset), List.of(I32), load.wide() ? I64 : I32, code);
  }

  private static void addStore(ModuleBuilder module, int opcode, int offset) {
    ModuleBuilder.Code code = code(0x20, 0, 0x20, 1);
    switch (opcode) {
      case 0x36, 0x3a, 0x3b -> code.raw(0xa7);
      case 0x38 -> code.raw(0xa7, 0xbe);
      case 0x39 -> code.raw(0xbf);
      default -> {}
    }
    code.raw(opcode, 0).unsigned(offset);
    module.function(name(opcode, offset), List.of(I32, I64), VOID, code);
  }

  private static String name(int opcode, int offset) {
    return "memory" + opcode + "_" + offset;
  }

  @Test
  void fillsAndCopiesFollowTheSpecification() {
    List<Integer> three = List.of(I32, I32, I32);
    int[] operands = {0x20, 0, 0x20, 1, 0x20, 2, 0xfc};
    Differential module =
        new Differential(
            new ModuleBuilder()
                .memory(1, 1)
                .function("fill", three, VOID, code(operands).raw(11, 0))
                .function("copy", three, VOID, code(operands).raw(10, 0, 0))
                .build());
    for (int a : ADDRESSES) {
      for (int b : ADDRESSES) {
        for (int c : ADDRESSES) {
          fill(module, a, b, c);
          copy(module, a, b, c);
        }
      }
    }
    assertThat(module.ours().memory().read(0, PAGE)).isEqualTo(model);
  }

  private void fill(Differential module, int at, int value, int size) {
    boolean valid = isInside(at, size);
    if (valid) {
      Arrays.fill(model, at, at + size, (byte) value);
    }
    assertThat(module.ours("fill", at, value, size))
        .as("fill %x %x", at, size)
        .isEqualTo(valid ? "0" : Differential.TRAP);
  }

  private void copy(Differential module, int to, int from, int size) {
    boolean valid = isInside(to, size) && isInside(from, size);
    if (valid) {
      byte[] moved = Arrays.copyOfRange(model, from, from + size);
      System.arraycopy(moved, 0, model, to, size);
    }
    assertThat(module.ours("copy", to, from, size))
        .as("copy %x %x %x", to, from, size)
        .isEqualTo(valid ? "0" : Differential.TRAP);
  }

  private static boolean isInside(int address, int size) {
    return Integer.toUnsignedLong(address) + Integer.toUnsignedLong(size) <= PAGE;
  }
}

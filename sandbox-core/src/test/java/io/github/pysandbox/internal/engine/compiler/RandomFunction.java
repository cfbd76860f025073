package io.github.pysandbox.internal.engine.compiler;

import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.F32;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.F64;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I32;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I64;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.VOID;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a function of nested blocks, loops, branches of every kind and locals of every type, that
 * always ends: parameter 0 goes down with each turn of any loop.
 */
final class RandomFunction {

  /** The turns left, then two locals of each type. */
  static final List<Integer> PARAMETERS = List.of(I32, I32, I32, I64, I64, F32, F32, F64, F64);

  private static final int MORE = 5;

  /** More of each type, in the parameters' order, each used now and then. */
  static final List<Integer> LOCALS =
      Stream.of(I32, I64, F32, F64)
          .flatMap(type -> Collections.nCopies(MORE, type).stream())
          .toList();

  private static final int LOOP = 0x03;
  private static final int FUNCTION = -1;
  private static final int DEEPEST = 6;

  /** An open block: whether a branch to it takes a value, or must not be made at all. */
  private record Label(boolean takesValue, boolean loop) {}

  private final Random random;
  private final ModuleBuilder.Code code = ModuleBuilder.code();
  private final List<Label> labels = new ArrayList<>();

  private RandomFunction(long seed) {
    this.random = new Random(seed);
    labels.add(new Label(true, false));
  }

  static ModuleBuilder.Code write(long seed) {
    RandomFunction function = new RandomFunction(seed);
    function.statements(12);
    function.result();
    return function.code;
  }

  /** All locals, mixed into one number. */
  private void result() {
    code.raw(0x20, 1, 0x20, 2, 0x6a);
    code.raw(0x20, 3, 0xa7, 0x6a, 0x20, 4, 0xa7, 0x73);
    code.raw(0x20, 5, 0xbc, 0x6a, 0x20, 6, 0xbc, 0x73);
    code.raw(0x20, 7, 0xbd, 0xa7, 0x6a, 0x20, 8, 0xbd, 0xa7, 0x73);
  }

  private void statements(int count) {
    for (int i = 0; i < count; i++) {
      statement();
    }
  }

  private void statement() {
    int kind = labels.size() > DEEPEST ? random.nextInt(5) : random.nextInt(16);
    switch (kind) {
      case 0, 1 -> assign();
      case 2 -> store();
      case 3 -> branchIf();
      case 4 -> branchWithValue();
      case 5 -> branchTable();
      case 6 -> leave();
      case 7, 8 -> loop();
      case 9 -> ifElse();
      case 10 -> block();
      case 11 -> blockWithValue();
      default -> carry(PARAMETERS.size() + random.nextInt(MORE), kind - 12);
    }
  }

  private void assign() {
    int type = random.nextInt(4);
    int local = local(type);
    number();
    switch (type) {
      case 0 -> {}
      case 1 -> code.raw(0xac, 0x20, local(type), 0x7c);
      case 2 -> code.raw(0xb2, 0x20, local(type), 0x92);
      default -> code.raw(0xb7, 0x20, local(type), 0xa0);
    }
    if (random.nextBoolean()) {
      code.raw(0x22, local, 0x1a);
    } else {
      code.raw(0x21, local);
    }
  }

  private int local(int type) {
    return random.nextBoolean()
        ? 1 + 2 * type + random.nextInt(2)
        : PARAMETERS.size() + MORE * type + random.nextInt(MORE);
  }

  /** An i32 made of a local and a constant, or of memory. */
  private void number() {
    code.raw(0x20, local(0)).constant(random.nextInt(1_000) - 500);
    code.raw(random.nextBoolean() ? 0x6a : 0x73);
    if (random.nextInt(4) == 0) {
      code.constant(0xff).raw(0x71, 0x28, 2, 0);
    }
  }

  private void store() {
    number();
    code.constant(0xff).raw(0x71);
    number();
    code.raw(0x36, 2, 0);
  }

  /** A label to branch to, or -1 where there is none: by its distance. */
  private int target(boolean takesValue) {
    List<Integer> possible =
        IntStream.range(0, labels.size())
            .filter(i -> labels.get(i).takesValue() == takesValue && !labels.get(i).loop())
            .map(i -> labels.size() - 1 - i)
            .boxed()
            .toList();
    return possible.isEmpty() ? FUNCTION : possible.get(random.nextInt(possible.size()));
  }

  private void branchIf() {
    int target = target(false);
    if (target != FUNCTION) {
      number();
      code.raw(0x0d, target);
    }
  }

  private void branchWithValue() {
    number();
    number();
    code.raw(0x0d, target(true), 0x1a);
  }

  private void branchTable() {
    if (target(false) != FUNCTION) {
      open(0x02, VOID, new Label(false, false));
      number();
      code.constant(3).raw(0x71, 0x0e, 3);
      code.raw(target(false), target(false), target(false), target(false));
      close();
    }
  }

  /** Return, or branch away for good, on a condition. */
  private void leave() {
    number();
    open(0x04, VOID, new Label(false, false));
    number();
    code.raw(0x1a);
    result();
    if (random.nextBoolean()) {
      code.raw(0x0f);
    } else {
      code.raw(0x0c, target(true));
    }
    close();
  }

  private void loop() {
    open(LOOP, VOID, new Label(false, true));
    statements(1 + random.nextInt(4));
    code.raw(0x20, 0).constant(1).raw(0x6b, 0x22, 0).constant(0).raw(0x4a, 0x0d, 0);
    close();
  }

  private void ifElse() {
    number();
    open(0x04, VOID, new Label(false, false));
    statements(1 + random.nextInt(3));
    if (random.nextBoolean()) {
      code.raw(0x05);
      statements(1 + random.nextInt(3));
    }
    close();
  }

  private void block() {
    open(0x02, VOID, new Label(false, false));
    statements(1 + random.nextInt(4));
    close();
  }

  private void blockWithValue() {
    // A value below, so that the block stands in the middle of a statement.
    code.raw(0x20, 1);
    open(0x02, I32, new Label(true, false));
    statements(1 + random.nextInt(3));
    number();
    close();
    code.raw(0x6a, 0x21, 2);
  }

  /** Carry a value from where it is set, past other statements, along one kind of edge alone. */
  private void carry(int local, int edge) {
    switch (edge) {
      case 0 -> {
        open(0x02, VOID, new Label(false, false));
        set(local);
        number();
        code.raw(0x0d, 0);
        fill();
        set(local);
        close();
      }
      case 1 -> {
        set(local);
        fill();
        number();
        open(0x04, VOID, new Label(false, false));
        set(local);
        close();
      }
      case 2 -> {
        number();
        open(0x04, VOID, new Label(false, false));
        set(local);
        fill();
        code.raw(0x05);
        set(local);
        fill();
        close();
      }
      default -> {
        open(LOOP, VOID, new Label(false, true));
        use(local);
        fill();
        set(local);
        code.raw(0x20, 0).constant(1).raw(0x6b, 0x22, 0).constant(0).raw(0x4a, 0x0d, 0);
        close();
        return;
      }
    }
    fill();
    use(local);
  }

  private void fill() {
    for (int i = random.nextInt(6); i > 0; i--) {
      assign();
    }
  }

  private void set(int local) {
    number();
    code.raw(0x21, local);
  }

  private void use(int local) {
    code.raw(0x20, 1, 0x20, local, 0x73, 0x21, 1);
  }

  private void open(int opcode, int type, Label label) {
    code.raw(opcode, type);
    labels.add(label);
  }

  private void close() {
    code.raw(0x0b);
    labels.remove(labels.size() - 1);
  }
}

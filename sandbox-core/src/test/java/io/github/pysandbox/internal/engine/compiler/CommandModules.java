package io.github.pysandbox.internal.engine.compiler;

import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I32;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.I64;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.VOID;
import static io.github.pysandbox.internal.engine.compiler.ModuleBuilder.code;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Small commands of WASI Preview 1, good ones and bad ones. */
public final class CommandModules {

  private static final String WASI = "wasi_snapshot_preview1";
  private static final int WRITE = 0;
  private static final int EXIT = 1;
  private static final int ARGS_GET = 2;
  private static final int ARGS_SIZES_GET = 3;
  private static final int ENVIRON_GET = 4;
  private static final int ENVIRON_SIZES_GET = 5;
  private static final int IMPORTS = 6;
  private static final int START = IMPORTS;

  private static final int VECTOR = 0;
  private static final int COUNT = 8;
  private static final int SIZE = 12;
  private static final int TEXT = 1024;
  private static final int[] ENDLESS = {0x03, 0x40, 0x0c, 0, 0x0b};

  private CommandModules() {}

  private static ModuleBuilder module() {
    return new ModuleBuilder()
        .importFunction(WASI, "fd_write", Collections.nCopies(4, I32), I32)
        .importFunction(WASI, "proc_exit", List.of(I32), VOID)
        .importFunction(WASI, "args_get", List.of(I32, I32), I32)
        .importFunction(WASI, "args_sizes_get", List.of(I32, I32), I32)
        .importFunction(WASI, "environ_get", List.of(I32, I32), I32)
        .importFunction(WASI, "environ_sizes_get", List.of(I32, I32), I32);
  }

  private static byte[] command(ModuleBuilder.Code main) {
    return module().function("_start", List.of(), VOID, main).build();
  }

  /** Print a text on a descriptor. */
  private static ModuleBuilder.Code print(int descriptor, String text) {
    byte[] bytes = Arrays.copyOf(text.getBytes(UTF_8), (text.length() + 3) / 4 * 4);
    ModuleBuilder.Code main = code();
    for (int i = 0; i < bytes.length; i += 4) {
      int word = 0;
      for (int j = 3; j >= 0; j--) {
        word = word << 8 | (bytes[i + j] & 0xff);
      }
      store(main, TEXT + i, word);
    }
    store(main, VECTOR, TEXT);
    store(main, VECTOR + 4, text.length());
    return write(main, descriptor);
  }

  private static void store(ModuleBuilder.Code main, int address, int value) {
    main.constant(address).constant(value).raw(0x36, 2, 0);
  }

  private static ModuleBuilder.Code write(ModuleBuilder.Code main, int descriptor) {
    main.constant(descriptor).constant(VECTOR).constant(1).constant(COUNT);
    return main.raw(0x10, WRITE, 0x1a);
  }

  /** A command that prints a text. */
  public static byte[] printing(String text) {
    return command(print(1, text));
  }

  /** A command that prints a text on standard error and exits. */
  public static byte[] failing(String text, int exitCode) {
    return command(print(2, text).constant(exitCode).raw(0x10, EXIT));
  }

  /** A command that prints its arguments, a NUL after each. */
  public static byte[] printingArguments() {
    return printingStrings(ARGS_SIZES_GET, ARGS_GET);
  }

  /** A command that prints its environment, a NUL after each. */
  public static byte[] printingEnvironment() {
    return printingStrings(ENVIRON_SIZES_GET, ENVIRON_GET);
  }

  private static byte[] printingStrings(int sizes, int get) {
    ModuleBuilder.Code main = code().constant(COUNT).constant(SIZE).raw(0x10, sizes, 0x1a);
    main.constant(TEXT).constant(2 * TEXT).raw(0x10, get, 0x1a);
    store(main, VECTOR, 2 * TEXT);
    main.constant(VECTOR + 4).constant(SIZE).raw(0x28, 2, 0, 0x36, 2, 0);
    return command(write(main, 1));
  }

  /** A command that does nothing. */
  public static byte[] silent() {
    return command(code());
  }

  /** A command that traps. */
  public static byte[] trapping() {
    return command(code(0x00));
  }

  /** A command whose start function prints a text. */
  public static byte[] printingAtStart(String text) {
    return module()
        .function("_start", List.of(), VOID, code())
        .function("early", List.of(), VOID, print(1, text))
        .start(START + 1)
        .build();
  }

  /** A command whose start function never returns. */
  public static byte[] endlessStart() {
    return module()
        .function("_start", List.of(), VOID, code())
        .function("early", List.of(), VOID, code(ENDLESS))
        .start(START + 1)
        .build();
  }

  /** A module that is no command. */
  public static byte[] library() {
    return module().function("run", List.of(), VOID, code()).build();
  }

  /** A module whose {@code _start} wants an argument. */
  public static byte[] wrongStart() {
    return module().function("_start", List.of(I32), VOID, code()).build();
  }

  /** A command that imports what WASI does not have. */
  public static byte[] importing(String module, String name) {
    return new ModuleBuilder()
        .importFunction(module, name, List.of(), VOID)
        .function("_start", List.of(), VOID, code())
        .build();
  }

  /** A command without memory. */
  public static byte[] withoutMemory() {
    return new ModuleBuilder().withoutMemory().function("_start", List.of(), VOID, code()).build();
  }

  /** A command that wants so many pages of memory. */
  public static byte[] withMemory(int pages) {
    return new ModuleBuilder()
        .memory(pages, 65_536)
        .function("_start", List.of(), VOID, code())
        .build();
  }

  /** A command whose first global is not what LLVM makes. */
  public static byte[] withWideStackPointer() {
    return new ModuleBuilder()
        .stackPointerType(I64)
        .function("_start", List.of(), VOID, code())
        .build();
  }
}

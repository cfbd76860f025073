package io.github.pysandbox.internal.engine.compiler;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes small WebAssembly modules in binary form, byte by byte. */
final class ModuleBuilder {

  static final int I32 = 0x7f;
  static final int I64 = 0x7e;
  static final int F32 = 0x7d;
  static final int F64 = 0x7c;
  static final int VOID = 0x40;

  private record Function(
      String name, List<Integer> parameters, int result, List<Integer> locals, byte[] body) {}

  private record Import(String module, String name, List<Integer> parameters, int result) {}

  private final List<Function> functions = new ArrayList<>();
  private final List<Import> imports = new ArrayList<>();
  private final List<Integer> table = new ArrayList<>();
  private int minPages = 1;
  private int maxPages = 4;
  private int globalType = I32;
  private int stackPointer = 7;
  private int stackPointerType = I32;
  private int start = -1;

  ModuleBuilder memory(int min, int max) {
    minPages = min;
    maxPages = max;
    return this;
  }

  ModuleBuilder withoutMemory() {
    minPages = -1;
    return this;
  }

  /** Import a function; imported ones come first in the module's counting. */
  ModuleBuilder importFunction(String module, String name, List<Integer> parameters, int result) {
    imports.add(new Import(module, name, parameters, result));
    return this;
  }

  /** Set the start function. */
  ModuleBuilder start(int function) {
    start = function;
    return this;
  }

  ModuleBuilder stackPointerType(int type) {
    stackPointerType = type;
    return this;
  }

  /** Add an exported function; its code is given without the closing {@code end}. */
  ModuleBuilder function(String name, List<Integer> parameters, int result, Code code) {
    return function(name, parameters, result, List.of(), code);
  }

  /** Add an exported function with locals. */
  ModuleBuilder function(
      String name, List<Integer> parameters, int result, List<Integer> locals, Code code) {
    functions.add(new Function(name, parameters, result, locals, code.bytes.toByteArray()));
    return this;
  }

  /** Put a function, or -1 for none, into the table. */
  ModuleBuilder element(int function) {
    table.add(function);
    return this;
  }

  /** Set the first value of global 0. */
  ModuleBuilder stackPointer(int value) {
    stackPointer = value;
    return this;
  }

  ModuleBuilder globalType(int type) {
    globalType = type;
    return this;
  }

  static Code code(int... bytes) {
    return new Code().raw(bytes);
  }

  /** A function's instructions. */
  static final class Code {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] bytes() {
      return bytes.toByteArray();
    }

    Code raw(int... values) {
      for (int value : values) {
        bytes.write(value);
      }
      return this;
    }

    Code unsigned(int value) {
      leb(bytes, value);
      return this;
    }

    Code constant(int value) {
      bytes.write(0x41);
      int rest = value;
      boolean more = true;
      while (more) {
        int group = rest & 0x7f;
        rest >>= 7;
        more = !(rest == 0 && (group & 0x40) == 0 || rest == -1 && (group & 0x40) != 0);
        bytes.write(more ? group | 0x80 : group);
      }
      return this;
    }
  }

  byte[] build() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {0, 'a', 's', 'm', 1, 0, 0, 0});
    section(out, 1, types());
    section(out, 2, imports());
    section(out, 3, typeIndexes());
    section(out, 4, tableSize());
    if (minPages >= 0) {
      section(out, 5, memory());
    }
    section(out, 6, globals());
    section(out, 7, exports());
    if (start >= 0) {
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      leb(content, start);
      section(out, 8, content);
    }
    section(out, 9, elements());
    section(out, 10, bodies());
    return out.toByteArray();
  }

  private ByteArrayOutputStream types() {
    ByteArrayOutputStream out = vector(functions.size() + imports.size());
    functions.forEach(function -> type(out, function.parameters(), function.result()));
    imports.forEach(function -> type(out, function.parameters(), function.result()));
    return out;
  }

  private static void type(ByteArrayOutputStream out, List<Integer> parameters, int result) {
    out.write(0x60);
    leb(out, parameters.size());
    parameters.forEach(out::write);
    leb(out, result == VOID ? 0 : 1);
    if (result != VOID) {
      out.write(result);
    }
  }

  private ByteArrayOutputStream imports() {
    ByteArrayOutputStream out = vector(imports.size());
    for (int i = 0; i < imports.size(); i++) {
      for (String name : List.of(imports.get(i).module(), imports.get(i).name())) {
        leb(out, name.length());
        out.writeBytes(name.getBytes(UTF_8));
      }
      out.write(0);
      leb(out, functions.size() + i);
    }
    return out;
  }

  private ByteArrayOutputStream typeIndexes() {
    ByteArrayOutputStream out = vector(functions.size());
    for (int i = 0; i < functions.size(); i++) {
      leb(out, i);
    }
    return out;
  }

  private ByteArrayOutputStream tableSize() {
    ByteArrayOutputStream out = vector(1);
    out.write(0x70);
    out.write(0);
    leb(out, table.size());
    return out;
  }

  private ByteArrayOutputStream memory() {
    ByteArrayOutputStream out = vector(1);
    out.write(1);
    leb(out, minPages);
    leb(out, maxPages);
    return out;
  }

  private ByteArrayOutputStream globals() {
    ByteArrayOutputStream out = vector(2);
    out.writeBytes(new byte[] {(byte) stackPointerType, 1});
    byte[] value = code().constant(stackPointer).raw(0x0b).bytes();
    // A small number is written alike in both types.
    value[0] = (byte) (stackPointerType == I64 ? 0x42 : 0x41);
    out.writeBytes(value);
    byte constant = (byte) (globalType == I64 ? 0x42 : 0x41);
    out.writeBytes(new byte[] {(byte) globalType, 1, constant, 9, 0x0b});
    return out;
  }

  private ByteArrayOutputStream exports() {
    ByteArrayOutputStream out = vector(functions.size());
    for (int i = 0; i < functions.size(); i++) {
      byte[] name = functions.get(i).name().getBytes(UTF_8);
      leb(out, name.length);
      out.writeBytes(name);
      out.write(0);
      leb(out, imports.size() + i);
    }
    return out;
  }

  private ByteArrayOutputStream elements() {
    ByteArrayOutputStream out =
        vector((int) table.stream().filter(function -> function >= 0).count());
    for (int i = 0; i < table.size(); i++) {
      if (table.get(i) >= 0) {
        out.writeBytes(new byte[] {0, 0x41, (byte) i, 0x0b, 1});
        leb(out, table.get(i));
      }
    }
    return out;
  }

  private ByteArrayOutputStream bodies() {
    ByteArrayOutputStream out = vector(functions.size());
    for (Function function : functions) {
      ByteArrayOutputStream locals = vector(function.locals().size());
      for (int type : function.locals()) {
        leb(locals, 1);
        locals.write(type);
      }
      leb(out, locals.size() + function.body().length + 1);
      out.writeBytes(locals.toByteArray());
      out.writeBytes(function.body());
      out.write(0x0b);
    }
    return out;
  }

  private static ByteArrayOutputStream vector(int size) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    leb(out, size);
    return out;
  }

  private static void section(ByteArrayOutputStream out, int id, ByteArrayOutputStream content) {
    out.write(id);
    leb(out, content.size());
    out.writeBytes(content.toByteArray());
  }

  private static void leb(ByteArrayOutputStream out, int value) {
    int rest = value;
    while (rest >>> 7 != 0) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }
}

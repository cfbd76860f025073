package io.github.pysandbox.internal.engine.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sections of a module in binary form, to be put together again with more functions. */
final class ModuleSections {

  private static final int HEADER = 8;
  private static final int MUTABLE = 1;
  private static final int CUSTOM = 0;
  static final int TYPES = 1;
  static final int IMPORTS = 2;
  static final int FUNCTIONS = 3;
  static final int GLOBALS = 6;
  private static final int CODE = 10;

  /** Takes an address and gives a number: {@code (i32) -> i32}. */
  private static final int[] PIECE_TYPE = {0x60, 1, Instruction.I32, 1, Instruction.I32};

  /** Where a section's content is. */
  private record Section(int id, int start, int end) {}

  /** Where a function's body is, after its size. */
  record Body(int start, int end) {}

  private final byte[] wasm;
  private final List<Section> sections = new ArrayList<>();

  private ModuleSections(byte[] wasm) {
    this.wasm = wasm;
  }

  static ModuleSections of(byte[] wasm) {
    ModuleSections result = new ModuleSections(wasm);
    ByteReader in = new ByteReader(wasm, HEADER);
    while (in.at() < wasm.length) {
      int id = in.next();
      int size = in.unsigned();
      result.sections.add(new Section(id, in.at(), in.at() + size));
      in.skip(size);
    }
    return result;
  }

  /** A reader at the start of a section's content, if the module has it. */
  Optional<ByteReader> reader(int id) {
    return sections.stream()
        .filter(section -> section.id() == id)
        .findFirst()
        .map(section -> new ByteReader(wasm, section.start()));
  }

  /** Whether global 0 is an {@code i32} that changes, as LLVM's stack pointer is. */
  boolean hasStackPointer() {
    return reader(GLOBALS)
        .filter(in -> in.unsigned() > 0 && in.next() == Instruction.I32 && in.next() == MUTABLE)
        .isPresent();
  }

  /** The bodies of the module's own functions. */
  List<Body> bodies() {
    List<Body> bodies = new ArrayList<>();
    for (Section section : sections) {
      if (section.id() == CODE) {
        ByteReader in = new ByteReader(wasm, section.start());
        for (int count = in.unsigned(); count > 0; count--) {
          int size = in.unsigned();
          bodies.add(new Body(in.at(), in.at() + size));
          in.skip(size);
        }
      }
    }
    return bodies;
  }

  /** The module with other bodies, the last of which are those of new functions. */
  byte[] with(int types, int more, List<byte[]> bodies) {
    ByteWriter out = new ByteWriter().raw(wasm, 0, HEADER);
    for (Section section : sections) {
      if (section.id() != CUSTOM) {
        out.raw(section.id()).sized(content(section, types, more, bodies));
      }
    }
    return out.toByteArray();
  }

  private byte[] content(Section section, int types, int more, List<byte[]> bodies) {
    ByteWriter out = new ByteWriter();
    ByteReader in = new ByteReader(wasm, section.start());
    switch (section.id()) {
      case TYPES -> {
        out.unsigned(in.unsigned() + 1).raw(wasm, in.at(), section.end());
        out.raw(PIECE_TYPE);
      }
      case FUNCTIONS -> {
        out.unsigned(in.unsigned() + more).raw(wasm, in.at(), section.end());
        for (int i = 0; i < more; i++) {
          out.unsigned(types);
        }
      }
      case CODE -> {
        out.unsigned(bodies.size());
        bodies.forEach(out::sized);
      }
      default -> out.raw(wasm, section.start(), section.end());
    }
    return out.toByteArray();
  }
}

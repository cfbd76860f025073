package io.github.pysandbox.internal.engine.split;

import java.util.ArrayList;
import java.util.List;

/** The types of a module's functions, imported ones first. */
final class Signatures {

  private static final int FUNCTION_TYPE = 0x60;
  private static final int FUNCTION_IMPORT = 0;

  private final List<Signature> types = new ArrayList<>();
  private final List<Integer> functions = new ArrayList<>();
  private final int imports;

  Signatures(ModuleSections sections) {
    sections.reader(ModuleSections.TYPES).ifPresent(this::readTypes);
    sections.reader(ModuleSections.IMPORTS).ifPresent(this::readImports);
    this.imports = functions.size();
    sections.reader(ModuleSections.FUNCTIONS).ifPresent(this::readFunctions);
  }

  private void readTypes(ByteReader in) {
    for (int count = in.unsigned(); count > 0; count--) {
      if (in.next() != FUNCTION_TYPE) {
        throw new UnsplittableException("a type that is no function's");
      }
      types.add(new Signature(values(in), values(in)));
    }
  }

  private static List<Integer> values(ByteReader in) {
    List<Integer> values = new ArrayList<>();
    for (int count = in.unsigned(); count > 0; count--) {
      values.add(in.next());
    }
    return values;
  }

  private void readImports(ByteReader in) {
    for (int count = in.unsigned(); count > 0; count--) {
      in.skip(in.unsigned());
      in.skip(in.unsigned());
      if (in.next() != FUNCTION_IMPORT) {
        throw new UnsplittableException("an import that is no function");
      }
      functions.add(in.unsigned());
    }
  }

  private void readFunctions(ByteReader in) {
    for (int count = in.unsigned(); count > 0; count--) {
      functions.add(in.unsigned());
    }
  }

  Signature type(int index) {
    return types.get(index);
  }

  Signature function(int index) {
    return types.get(functions.get(index));
  }

  /** How many types there are. */
  int types() {
    return types.size();
  }

  /** How many functions are imported. */
  int imports() {
    return imports;
  }

  /** How many functions there are, imported ones included. */
  int functions() {
    return functions.size();
  }
}

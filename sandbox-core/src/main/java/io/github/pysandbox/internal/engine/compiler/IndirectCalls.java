package io.github.pysandbox.internal.engine.compiler;

import static org.objectweb.asm.Opcodes.ACC_STATIC;

import com.dylibso.chicory.wasm.types.FunctionType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.InstructionAdapter;

/**
 * Generates the dispatch of calls through the table, a class for each type of function.
 *
 * <p>One look into a constant array gives type and ordinal; what is left after taking the expected
 * type away is either a small number, on which a dense switch jumps, or anything else, which is a
 * trap.
 *
 * <p>Behind it are methods with a switch of at most {@value #CHUNK} cases. HotSpot's first compiler
 * has no jump tables: it compares case by case, and counts for each case how often it was taken, so
 * large switches are slow for as long as code is warming up. Its second compiler leaves out cases
 * that were never taken and throws the code away when one is; methods of this size it does not
 * inline, so that it is the method alone which goes, not its callers.
 */
final class IndirectCalls {

  /** How Chicory's own dispatch methods start. */
  static final String PREFIX = "call_indirect_";

  static final String METHOD = "call";

  private static final int CHUNK = 40;

  private final String mainClass;
  private final FunctionGroups groups;
  private final FunctionTable table;
  private final List<FunctionType> types;

  IndirectCalls(
      String mainClass, FunctionGroups groups, FunctionTable table, List<FunctionType> types) {
    this.mainClass = mainClass;
    this.groups = groups;
    this.table = table;
    this.types = types;
  }

  /** The class that dispatches what Chicory's method of that name would. */
  static String classOf(String mainClass, String chicoryMethod) {
    return mainClass + "Indirect" + chicoryMethod.substring(PREFIX.length());
  }

  /** Chicory's {@code (args, function, table, Memory, Instance)} without table and instance. */
  static String descriptor(String chicoryDescriptor) {
    String guest = Names.guestDescriptor(chicoryDescriptor);
    return guest.replace("I" + Names.GUEST_DESCRIPTOR + ")", Names.GUEST_DESCRIPTOR + ")");
  }

  /** Generate the class for one type of the module's type section. */
  byte[] generate(int typeIndex, FunctionType type) {
    ClassWriter writer = Code.packageClass(mainClass + "Indirect" + typeIndex);
    List<Integer> functions = table.functionsOf(type);
    Map<Integer, List<Integer>> chunks = new TreeMap<>();
    for (int start = 0; start < functions.size(); start += CHUNK) {
      chunks.put(start, functions.subList(start, Math.min(start + CHUNK, functions.size())));
    }
    dispatch(writer, typeIndex, type, new ArrayList<>(chunks.keySet()));
    chunks.forEach((start, chunk) -> chunk(writer, type, start, chunk));
    writer.visitEnd();
    return writer.toByteArray();
  }

  private void dispatch(
      ClassWriter writer, int typeIndex, FunctionType type, List<Integer> chunks) {
    List<Type> parameters = JvmTypes.parameters(type);
    int index = JvmTypes.slots(parameters);
    int guest = index + 1;
    int entry = index + 2;
    InstructionAdapter code =
        Code.method(writer, ACC_STATIC, METHOD, JvmTypes.descriptor(type, "I"));
    Ticks.tick(guest).accept(code);
    lookUp(code, index, entry);
    Label bad = new Label();
    Label[] labels = chunks.stream().map(start -> new Label()).toArray(Label[]::new);
    if (labels.length > 0) {
      ordinal(code, type, entry);
      code.iconst(CHUNK);
      code.div(Type.INT_TYPE);
      code.tableswitch(0, labels.length - 1, bad, labels);
    }
    for (int i = 0; i < labels.length; i++) {
      code.mark(labels[i]);
      Code.load(code, 0, parameters);
      ordinal(code, type, entry);
      code.load(entry, Type.INT_TYPE);
      code.load(guest, Type.getObjectType(Names.GUEST));
      code.invokestatic(
          mainClass + "Indirect" + typeIndex,
          chunkName(chunks.get(i)),
          JvmTypes.descriptor(type, "II"),
          false);
      code.areturn(JvmTypes.result(type));
    }
    code.mark(bad);
    trap(code, entry);
    Code.end(code);
  }

  private void lookUp(InstructionAdapter code, int index, int entry) {
    Label start = new Label();
    Label end = new Label();
    Label beyond = new Label();
    Label found = new Label();
    code.visitTryCatchBlock(start, end, beyond, "java/lang/ArrayIndexOutOfBoundsException");
    code.getstatic(TableConstant.classOf(mainClass), TableConstant.FIELD, "[I");
    code.load(index, Type.INT_TYPE);
    code.mark(start);
    code.aload(Type.INT_TYPE);
    code.mark(end);
    code.store(entry, Type.INT_TYPE);
    code.goTo(found);
    code.mark(beyond);
    code.pop();
    code.invokestatic(Names.TRAPS, "undefinedElement", "()Ljava/lang/RuntimeException;", false);
    code.athrow();
    code.mark(found);
  }

  private void ordinal(InstructionAdapter code, FunctionType type, int entry) {
    code.load(entry, Type.INT_TYPE);
    code.iconst(FunctionTable.encode(types.indexOf(type), 0));
    code.sub(Type.INT_TYPE);
  }

  private void chunk(ClassWriter writer, FunctionType type, int start, List<Integer> functions) {
    List<Type> parameters = JvmTypes.parameters(type);
    int ordinal = JvmTypes.slots(parameters);
    InstructionAdapter code =
        Code.method(writer, ACC_STATIC, chunkName(start), JvmTypes.descriptor(type, "II"));
    Label bad = new Label();
    Label[] labels = functions.stream().map(function -> new Label()).toArray(Label[]::new);
    Code.load(code, 0, parameters);
    code.load(ordinal + 2, Type.getObjectType(Names.GUEST));
    code.load(ordinal, Type.INT_TYPE);
    code.tableswitch(start, start + labels.length - 1, bad, labels);
    for (int i = 0; i < labels.length; i++) {
      code.mark(labels[i]);
      int function = functions.get(i);
      code.invokestatic(
          groups.classOf(function), "func_" + function, JvmTypes.descriptor(type, ""), false);
      code.areturn(JvmTypes.result(type));
    }
    code.mark(bad);
    trap(code, ordinal + 1);
    Code.end(code);
  }

  private static void trap(InstructionAdapter code, int entry) {
    code.load(entry, Type.INT_TYPE);
    code.invokestatic(Names.TRAPS, "badIndirectCall", "(I)Ljava/lang/RuntimeException;", false);
    code.athrow();
  }

  private static String chunkName(int start) {
    return "from" + start;
  }
}

package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.compiler.InterpreterFallback;
import com.dylibso.chicory.compiler.internal.Compiler;
import com.dylibso.chicory.wasm.ChicoryException;
import com.dylibso.chicory.wasm.Parser;
import com.dylibso.chicory.wasm.WasmModule;
import com.dylibso.chicory.wasm.types.Export;
import com.dylibso.chicory.wasm.types.ExternalType;
import com.dylibso.chicory.wasm.types.FunctionType;
import io.github.pysandbox.internal.engine.CompiledCode;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodTooLargeException;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Compiles a module to classes.
 *
 * <p>Of what Chicory's compiler generates, only the functions themselves are kept, and rewritten
 * pass by pass: {@link GlobalAccess}, {@link MemoryAccess}, {@link ShadedCalls}, {@link Ticks},
 * {@link BranchFusion}, {@link IdleZeros}, {@link Calls}; {@link LeftoverCheck} makes sure that
 * nothing was forgotten. Around them go classes of our own: {@link ImportStubs}, {@link
 * IndirectCalls} with {@link TableConstant}, and {@link EntryPoint}.
 *
 * <p>A function too large for a JVM method is an error: Chicory's interpreter would run it,
 * hundreds of times slower.
 */
public final class ModuleCompiler {

  /**
   * Names what is generated: to be raised with every change of it, so that nothing made before is
   * taken for current.
   */
  public static final int VERSION = 3;

  /** Small enough that a class holds what is needed together, large enough to have few of them. */
  private static final int FUNCTIONS_PER_CLASS = 512;

  private final WasmModule module;
  private final String digest;
  private final FunctionGroups groups;
  private final ModuleFunctions functions;
  private final FunctionTable table;
  private final GlobalFields fields;
  private final List<Rewrite> passes;
  private final SortedMap<String, byte[]> classes = new TreeMap<>();

  private ModuleCompiler(byte[] wasm, String className, String digest) {
    this.module = Parser.parse(wasm);
    this.digest = digest;
    this.groups = new FunctionGroups(className.replace('.', '/'), FUNCTIONS_PER_CLASS);
    this.functions = new ModuleFunctions(module);
    this.table = FunctionTable.of(module, functions);
    this.fields = GlobalFields.of(module);
    this.passes = passes();
  }

  /**
   * Compile a module.
   *
   * @param wasm the module in binary form
   * @param className the name of the class that will implement {@link
   *     io.github.pysandbox.internal.engine.CompiledCode}
   * @param digest the module's digest, for that class to tell
   * @return the classes' bytes by class name
   * @throws FunctionTooLargeException if a function is too large for a JVM method
   * @throws UnsupportedModuleException if the module uses what is not supported here
   */
  public static SortedMap<String, byte[]> compile(byte[] wasm, String className, String digest) {
    return new ModuleCompiler(wasm, className, digest).compile();
  }

  private SortedMap<String, byte[]> compile() {
    String className = groups.mainClass().replace('/', '.');
    generate(className).forEach(this::rewriteGroup);
    generateDispatch();
    put(
        groups.mainClass(),
        new EntryPoint(groups, functions, exports()).generate(digest, maxPages(), fields));
    return classes;
  }

  private Map<String, byte[]> generate(String className) {
    try {
      return Compiler.builder(module)
          .withClassName(className)
          .withMaxFunctionsPerClass(groups.size())
          .withInterpreterFallback(InterpreterFallback.FAIL)
          .withClassCollectorFactory(UnloadedClasses::new)
          .build()
          .compile()
          .classBytes();
    } catch (ChicoryException e) {
      if (e.getCause() instanceof MethodTooLargeException) {
        throw new FunctionTooLargeException(e);
      }
      throw new UnsupportedModuleException("the module cannot be compiled: " + e.getMessage(), e);
    }
  }

  private void rewriteGroup(String className, byte[] bytes) {
    if (!groups.isGroup(className)) {
      return;
    }
    ClassNode node = new ClassNode();
    new ClassReader(bytes).accept(node, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    node.methods.removeIf(method -> !GeneratedFunction.isFunction(method));
    node.methods.replaceAll(this::rewrite);
    ClassWriter writer = new Code.FrameComputingWriter();
    node.accept(writer);
    put(node.name, writer.toByteArray());
  }

  private MethodNode rewrite(MethodNode method) {
    GeneratedFunction function = GeneratedFunction.of(method);
    if (functions.isImport(function.index())) {
      return ImportStubs.generate(function.index(), functions.typeOf(function.index()));
    }
    passes.forEach(pass -> pass.apply(function));
    return method;
  }

  private List<Rewrite> passes() {
    String main = groups.mainClass();
    return List.of(
        new GlobalAccess(fields),
        new MemoryAccess(),
        new ShadedCalls(),
        new Ticks(RecursiveFunctions.of(module, functions.imports().size())),
        new BranchFusion(),
        new IdleZeros(),
        new Calls(main),
        new LeftoverCheck(main));
  }

  private void generateDispatch() {
    List<FunctionType> distinct = functions.distinctTypes();
    IndirectCalls calls = new IndirectCalls(groups.mainClass(), groups, table, distinct);
    FunctionType[] types = module.typeSection().types();
    for (int i = 0; i < types.length; i++) {
      put(groups.mainClass() + "Indirect" + i, calls.generate(i, types[i]));
    }
    put(
        TableConstant.classOf(groups.mainClass()),
        TableConstant.generate(groups.mainClass(), table.encode(distinct)));
  }

  private int maxPages() {
    return module.memorySection().orElseThrow().getMemory(0).limits().maximumPages();
  }

  private SortedMap<String, Integer> exports() {
    SortedMap<String, Integer> exports = new TreeMap<>();
    for (int i = 0; i < module.exportSection().exportCount(); i++) {
      Export export = module.exportSection().getExport(i);
      if (export.exportType() == ExternalType.FUNCTION) {
        exports.put(export.name(), export.index());
      }
    }
    module
        .startSection()
        .ifPresent(start -> exports.put(CompiledCode.START_FUNCTION, (int) start.startIndex()));
    return exports;
  }

  private void put(String internalName, byte[] bytes) {
    classes.put(internalName.replace('/', '.'), bytes);
  }
}

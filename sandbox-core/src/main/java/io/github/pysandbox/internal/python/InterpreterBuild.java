package io.github.pysandbox.internal.python;

import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.engine.compiler.FreshState;
import io.github.pysandbox.internal.engine.compiler.ModuleCompiler;
import io.github.pysandbox.internal.snapshot.Snapshot;
import io.github.pysandbox.internal.snapshot.SnapshotCodec;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Makes of an interpreter's module what the jar carries: classes and snapshots. Run by the build.
 *
 * <p>Nothing of it is committed; the same module and the same compiler give the same bytes.
 */
public final class InterpreterBuild {

  private InterpreterBuild() {}

  /**
   * Make classes and snapshots.
   *
   * @param args the module, the file with its checksum in the format of {@code sha256sum}, and the
   *     directory of compiled classes to add to
   * @throws IOException if a file cannot be read or written, or the checksum is not the module's
   * @throws ReflectiveOperationException if the generated classes cannot be loaded
   */
  public static void main(String... args) throws IOException, ReflectiveOperationException {
    Path module = Path.of(args[0]);
    Path classes = Path.of(args[2]);
    byte[] wasm = Files.readAllBytes(module);
    String digest = Checksums.verified(module, wasm, Path.of(args[1]));
    BuildStamp stamp = BuildStamp.of(digest, classes);
    if (stamp.isCurrent()) {
      return;
    }
    for (Map.Entry<String, byte[]> entry :
        ModuleCompiler.compile(wasm, ShippedPython.CODE_CLASS, digest).entrySet()) {
      write(classes, entry.getKey().replace('.', '/') + ".class", entry.getValue());
    }
    Snapshot fresh = FreshState.of(wasm, digest);
    Snapshot started = start(classes, fresh);
    write(classes, ShippedPython.STARTED, SnapshotCodec.encode(started));
    write(classes, ShippedPython.FRESH, SnapshotCodec.encode(fresh, started.memory()));
    stamp.write();
  }

  private static Snapshot start(Path classes, Snapshot fresh)
      throws IOException, ReflectiveOperationException {
    URL[] path = {classes.toUri().toURL()};
    ClassLoader parent = InterpreterBuild.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path, parent)) {
      CompiledCode code =
          (CompiledCode)
              loader.loadClass(ShippedPython.CODE_CLASS).getDeclaredConstructor().newInstance();
      return Preinitializer.start(code, fresh, 0);
    }
  }

  private static void write(Path classes, String name, byte[] bytes) throws IOException {
    Path file = classes.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
  }
}

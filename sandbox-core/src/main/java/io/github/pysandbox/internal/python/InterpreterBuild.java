package io.github.pysandbox.internal.python;

import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.engine.compiler.FreshState;
import io.github.pysandbox.internal.engine.compiler.ModuleCompiler;
import io.github.pysandbox.internal.engine.module.SplittingCompiler;
import io.github.pysandbox.internal.snapshot.Snapshot;
import io.github.pysandbox.internal.snapshot.SnapshotCodec;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;

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
   * @param args the edition, its module, the file with its checksum in the format of {@code
   *     sha256sum}, and the directory of compiled classes to add to
   * @throws IOException if a file cannot be read or written, or the checksum is not the module's
   * @throws ReflectiveOperationException if the generated classes cannot be loaded
   */
  public static void main(String... args) throws IOException, ReflectiveOperationException {
    Edition edition = Edition.valueOf(args[0]);
    Path module = Path.of(args[1]);
    Path classes = Path.of(args[3]);
    byte[] wasm = Files.readAllBytes(module);
    String digest = Checksums.verified(module, wasm, Path.of(args[2]));
    BuildStamp stamp = BuildStamp.of(digest, classes);
    if (stamp.isCurrent()) {
      return;
    }
    for (Map.Entry<String, byte[]> entry : compile(edition, wasm, digest).entrySet()) {
      write(classes, entry.getKey().replace('.', '/') + ".class", entry.getValue());
    }
    Snapshot fresh = FreshState.of(wasm, digest);
    Snapshot started = start(edition, classes, fresh);
    write(classes, edition.started(), SnapshotCodec.encode(started));
    write(classes, edition.fresh(), SnapshotCodec.encode(fresh, started.memory()));
    stamp.write();
  }

  private static SortedMap<String, byte[]> compile(Edition edition, byte[] wasm, String digest) {
    return edition.isSplit()
        ? SplittingCompiler.compileClosely(wasm, edition.codeClass(), digest)
        : ModuleCompiler.compile(wasm, edition.codeClass(), digest);
  }

  private static Snapshot start(Edition edition, Path classes, Snapshot fresh)
      throws IOException, ReflectiveOperationException {
    URL[] path = {classes.toUri().toURL()};
    ClassLoader parent = InterpreterBuild.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(path, parent)) {
      CompiledCode code =
          (CompiledCode)
              loader.loadClass(edition.codeClass()).getDeclaredConstructor().newInstance();
      return Preinitializer.start(code, fresh, 0);
    }
  }

  private static void write(Path classes, String name, byte[] bytes) throws IOException {
    Path file = classes.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, bytes);
  }
}

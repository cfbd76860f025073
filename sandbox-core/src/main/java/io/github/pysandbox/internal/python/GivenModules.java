package io.github.pysandbox.internal.python;

import io.github.pysandbox.InterpreterUnavailableException;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.internal.engine.module.ModuleLoader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The modules that configurations name by path, loaded when first needed. The last {@value
 * #MOST_KEPT} stay; a file that has changed is loaded anew.
 */
final class GivenModules {

  private static final int MOST_KEPT = 4;

  /** A file as it was when it was loaded. */
  private record Version(Path path, long size, FileTime modified) {

    static Version of(Path path) {
      try {
        return new Version(
            path.toAbsolutePath(), Files.size(path), Files.getLastModifiedTime(path));
      } catch (IOException e) {
        throw new InterpreterUnavailableException(
            path + ": there is no such file; interpreterPath must name a .wasm file", e);
      }
    }
  }

  /** An image, or the place where those wait who want the same one. */
  private static final class Slot {

    private volatile @Nullable PythonImage image;

    synchronized PythonImage load(Path path, SandboxConfig config) {
      PythonImage loaded = image;
      if (loaded == null) {
        loaded = PythonImage.of(ModuleLoader.load(path, config.moduleCache().orElse(null)));
        image = loaded;
      }
      return loaded;
    }
  }

  private static final GivenModules ALL = new GivenModules();

  private final Map<Version, Slot> slots =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Version, Slot> eldest) {
          return size() > MOST_KEPT;
        }
      };

  private GivenModules() {}

  static PythonImage get(SandboxConfig config) {
    Path path = config.interpreterPath().orElseThrow();
    PythonImage image = ALL.slot(Version.of(path)).load(path, config);
    image.requireRoom(config, path.toString());
    return image;
  }

  /** Whether a configuration's module is loaded in this JVM. */
  static boolean isLoaded(SandboxConfig config) {
    Path path = config.interpreterPath().orElseThrow();
    return Files.exists(path) && ALL.holds(Version.of(path));
  }

  private synchronized boolean holds(Version version) {
    Slot slot = slots.get(version);
    return slot != null && slot.image != null;
  }

  private synchronized Slot slot(Version version) {
    return slots.computeIfAbsent(version, each -> new Slot());
  }
}

package io.github.pysandbox.internal.engine.module;

import io.github.pysandbox.InterpreterUnavailableException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Loads a module from a file: from the cache where it is there, and else by compiling it. */
public final class ModuleLoader {

  /** Some ten interpreters. */
  private static final long CACHE_SIZE = 512L << 20;

  private static final System.Logger LOGGER = System.getLogger("io.github.pysandbox");

  private ModuleLoader() {}

  /**
   * Load a module.
   *
   * @param path its file
   * @param cacheFolder where compiled modules are kept, or null for the user's cache directory
   * @return the module, ready to run
   * @throws InterpreterUnavailableException if it cannot be read or cannot run here
   */
  public static LoadedModule load(Path path, @Nullable Path cacheFolder) {
    ModuleFile file = ModuleFile.read(path);
    Path folder = cacheFolder == null ? standardFolder() : cacheFolder;
    return load(file, new ModuleCache(folder, CACHE_SIZE, Clock.systemUTC()));
  }

  private static Path standardFolder() {
    return CacheFolder.standard(
        System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
  }

  static LoadedModule load(ModuleFile file, ModuleCache cache) {
    String key = CacheKey.of(file.digest());
    return cache
        .find(key, file.digest())
        .map(module -> module.load(true))
        .orElseGet(() -> compile(file, key, cache));
  }

  private static LoadedModule compile(ModuleFile file, String key, ModuleCache cache) {
    LOGGER.log(
        Level.INFO,
        "Compiling {0} ({1} MiB) for this JVM, which takes a while; it is kept in {2}",
        file.path(),
        file.wasm().length >> 20,
        cache.folder());
    long start = System.nanoTime();
    CompiledModule module = prepare(file);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    LOGGER.log(Level.INFO, "Compiled {0} in {1} ms", file.path(), taken.toMillis());
    cache.store(key, module);
    return module.load(false);
  }

  private static CompiledModule prepare(ModuleFile file) {
    try {
      return ModulePreparation.prepare(file);
    } catch (NoClassDefFoundError e) {
      throw new InterpreterUnavailableException(
          file.path()
              + ": cannot be compiled without com.dylibso.chicory:compiler and"
              + " org.ow2.asm:asm-tree; add them to the dependencies",
          e);
    }
  }
}

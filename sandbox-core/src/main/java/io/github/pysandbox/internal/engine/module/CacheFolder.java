package io.github.pysandbox.internal.engine.module;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where compiled modules are kept unless the user says otherwise. */
final class CacheFolder {

  private static final String NAME = "pysandbox";

  private CacheFolder() {}

  /**
   * The place below the user's cache directory that the operating system has for such things.
   *
   * @param system the name of the operating system
   * @param home the user's home directory
   * @param env the environment
   */
  static Path standard(String system, Path home, Map<String, String> env) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.startsWith("windows")) {
      String local = env.get("LOCALAPPDATA");
      Path base = local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
      return base.resolve(NAME).resolve("cache");
    }
    if (lower.startsWith("mac")) {
      return home.resolve("Library").resolve("Caches").resolve(NAME);
    }
    String cache = env.get("XDG_CACHE_HOME");
    boolean usable = cache != null && Path.of(cache).isAbsolute();
    return (usable ? Path.of(cache) : home.resolve(".cache")).resolve(NAME);
  }
}

package io.github.pysandbox.internal.python;

import io.github.pysandbox.SandboxConfig;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The images in use, one for each hash seed, made when first needed and kept.
 *
 * <p>All for the default seed share one per JVM. Others cost a start of Python and an image's worth
 * of heap each, so only the last {@value #MAX_SEEDED} are kept.
 */
public final class PythonImages {

  private static final int MAX_SEEDED = 8;

  /** Loaded when first needed: it takes a while, and not everyone runs something. */
  private static final class Shipped {
    static final ShippedPython PYTHON = ShippedPython.load();
    static final PythonImage DEFAULT = PYTHON.image(0);
  }

  private static volatile boolean loaded;

  private final Map<Long, PythonImage> seeded = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * The image that a configuration's runs start from, without its prelude.
   *
   * @param config the configuration
   * @return the image
   */
  public PythonImage get(SandboxConfig config) {
    if (config.interpreterPath().isPresent()) {
      return GivenModules.get(config);
    }
    PythonImage standard = Shipped.DEFAULT;
    loaded = true;
    return config.hashSeed() == 0 ? standard : seeded(config.hashSeed());
  }

  /**
   * Whether the interpreter that a configuration names has been loaded in this JVM.
   *
   * @param config the configuration
   * @return true from the first run on
   */
  public static boolean isLoaded(SandboxConfig config) {
    return config.interpreterPath().isPresent() ? GivenModules.isLoaded(config) : loaded;
  }

  private synchronized PythonImage seeded(long hashSeed) {
    PythonImage image = seeded.get(hashSeed);
    if (image == null) {
      logger().log(Level.DEBUG, "Starting Python with hash seed {0}", hashSeed);
      image = Shipped.PYTHON.image(hashSeed);
      seeded.put(hashSeed, image);
      evictEldest();
    }
    return image;
  }

  private void evictEldest() {
    if (seeded.size() > MAX_SEEDED) {
      Iterator<Long> eldest = seeded.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }

  private static Logger logger() {
    return System.getLogger("io.github.pysandbox");
  }
}

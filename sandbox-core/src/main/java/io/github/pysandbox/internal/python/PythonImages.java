package io.github.pysandbox.internal.python;

import static java.util.Objects.requireNonNull;

import io.github.pysandbox.SandboxConfig;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The images in use, one for each interpreter and hash seed, made when first needed and kept.
 *
 * <p>All for the default seed share one per interpreter and JVM. Others cost a start of Python and
 * an image's worth of heap each, so only the last {@value #MAX_SEEDED} are kept.
 */
public final class PythonImages {

  private static final int MAX_SEEDED = 8;

  /** An interpreter in this JVM, loaded when first needed: it takes a while. */
  private static final class Shipped {

    private final Edition edition;
    private volatile @Nullable ShippedPython python;
    private volatile @Nullable PythonImage standard;

    Shipped(Edition edition) {
      this.edition = edition;
    }

    boolean isLoaded() {
      return standard != null;
    }

    PythonImage standard() {
      PythonImage image = standard;
      return image != null ? image : load();
    }

    private synchronized PythonImage load() {
      PythonImage image = standard;
      if (image == null) {
        ShippedPython loaded = ShippedPython.load(edition);
        image = loaded.image(0);
        python = loaded;
        standard = image;
      }
      return image;
    }

    PythonImage seeded(long hashSeed) {
      standard();
      return requireNonNull(python).image(hashSeed);
    }
  }

  private static final Shipped CPYTHON = new Shipped(Edition.CPYTHON);
  private static final Shipped RUSTPYTHON = new Shipped(Edition.RUSTPYTHON);

  private record Seeded(Shipped python, long hashSeed) {}

  private final Map<Seeded, PythonImage> seeded = new LinkedHashMap<>(16, 0.75f, true);

  private static Shipped shipped(SandboxConfig config) {
    return Edition.of(config.interpreter()) == Edition.CPYTHON ? CPYTHON : RUSTPYTHON;
  }

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
    Shipped python = shipped(config);
    PythonImage image =
        config.hashSeed() == 0 ? python.standard() : seeded(new Seeded(python, config.hashSeed()));
    image.requireRoom(config, config.interpreter().name());
    return image;
  }

  /**
   * Whether the interpreter that a configuration names has been loaded in this JVM.
   *
   * @param config the configuration
   * @return true from the first run on
   */
  public static boolean isLoaded(SandboxConfig config) {
    return config.interpreterPath().isPresent()
        ? GivenModules.isLoaded(config)
        : shipped(config).isLoaded();
  }

  private synchronized PythonImage seeded(Seeded key) {
    PythonImage image = seeded.get(key);
    if (image == null) {
      logger().log(Level.DEBUG, "Starting Python with hash seed {0}", key.hashSeed());
      image = key.python().seeded(key.hashSeed());
      seeded.put(key, image);
      evictEldest();
    }
    return image;
  }

  private void evictEldest() {
    if (seeded.size() > MAX_SEEDED) {
      Iterator<Seeded> eldest = seeded.keySet().iterator();
      eldest.next();
      eldest.remove();
    }
  }

  private static Logger logger() {
    return System.getLogger("io.github.pysandbox");
  }
}

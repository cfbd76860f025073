package io.github.pysandbox.internal.python;

import io.github.pysandbox.InterpreterUnavailableException;
import io.github.pysandbox.SnapshotMismatchException;
import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.snapshot.Snapshot;
import io.github.pysandbox.internal.snapshot.SnapshotCodec;
import io.github.pysandbox.internal.snapshot.SnapshotFormatException;
import java.io.IOException;
import java.io.InputStream;

/** A Python that a jar of ours carries: its code, and its state fresh and started. */
final class ShippedPython {

  private final Edition edition;
  private final CompiledCode code;
  private final Snapshot started;

  private ShippedPython(Edition edition, CompiledCode code, Snapshot started) {
    this.edition = edition;
    this.code = code;
    this.started = started;
  }

  static ShippedPython load(Edition edition) {
    CompiledCode code = loadCode(edition);
    Snapshot started = read(edition, edition.started(), code.moduleDigest(), new byte[0]);
    return new ShippedPython(edition, code, started);
  }

  private static CompiledCode loadCode(Edition edition) {
    try {
      return Class.forName(edition.codeClass())
          .asSubclass(CompiledCode.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ClassNotFoundException e) {
      throw missing(edition, edition.title() + " is not on the class path", e);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw missing(edition, edition.title() + " cannot be loaded", e);
    }
  }

  private static InterpreterUnavailableException missing(
      Edition edition, String what, Throwable cause) {
    return new InterpreterUnavailableException(
        what
            + ": add the artifact io.github.pysandbox:"
            + edition.artifact()
            + " of the same version as pysandbox-core",
        cause);
  }

  private static Snapshot read(Edition edition, String resource, String digest, byte[] base) {
    try (InputStream in = ShippedPython.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new InterpreterUnavailableException(
            resource
                + " is not in this build of "
                + edition.artifact()
                + "; use the published jar");
      }
      return SnapshotCodec.decode(in.readAllBytes(), digest, base);
    } catch (IOException e) {
      throw new InterpreterUnavailableException(resource + " cannot be read", e);
    } catch (SnapshotFormatException e) {
      throw new SnapshotMismatchException(resource + ": " + e.getMessage(), e);
    }
  }

  CompiledCode code() {
    return code;
  }

  /** The state of an instance in which Python has not started yet. */
  Snapshot fresh() {
    return read(edition, edition.fresh(), code.moduleDigest(), started.memory());
  }

  /** An image for a hash seed; for any but the default one, Python is started anew. */
  PythonImage image(long hashSeed) {
    if (hashSeed == 0) {
      return new PythonImage(code, started);
    }
    return new PythonImage(code, Preinitializer.start(code, fresh(), hashSeed));
  }
}

package io.github.pysandbox.internal.python;

import io.github.pysandbox.InterpreterUnavailableException;
import io.github.pysandbox.SnapshotMismatchException;
import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.snapshot.Snapshot;
import io.github.pysandbox.internal.snapshot.SnapshotCodec;
import io.github.pysandbox.internal.snapshot.SnapshotFormatException;
import java.io.IOException;
import java.io.InputStream;

/** The CPython that the jar carries: its code, and its state fresh and started. */
final class ShippedPython {

  /** Outside the rooms' own packages: generated code is nobody's room. */
  static final String CODE_CLASS = "io.github.pysandbox.internal.cpython.CPython";

  static final String STARTED = "io/github/pysandbox/internal/cpython/started.snapshot";
  static final String FRESH = "io/github/pysandbox/internal/cpython/fresh.snapshot";

  private final CompiledCode code;
  private final Snapshot started;

  private ShippedPython(CompiledCode code, Snapshot started) {
    this.code = code;
    this.started = started;
  }

  static ShippedPython load() {
    CompiledCode code = loadCode();
    return new ShippedPython(code, read(STARTED, code.moduleDigest(), new byte[0]));
  }

  private static CompiledCode loadCode() {
    try {
      return Class.forName(CODE_CLASS)
          .asSubclass(CompiledCode.class)
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new InterpreterUnavailableException(
          "CPython is not in this build of pysandbox-core; use the published jar, or build with"
              + " Maven",
          e);
    }
  }

  private static Snapshot read(String resource, String digest, byte[] base) {
    try (InputStream in = ShippedPython.class.getClassLoader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new InterpreterUnavailableException(
            resource + " is not in this build of pysandbox-core; use the published jar");
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
    return read(FRESH, code.moduleDigest(), started.memory());
  }

  /** An image for a hash seed; for any but the default one, Python is started anew. */
  PythonImage image(long hashSeed) {
    if (hashSeed == 0) {
      return new PythonImage(code, started);
    }
    return new PythonImage(code, Preinitializer.start(code, fresh(), hashSeed));
  }
}

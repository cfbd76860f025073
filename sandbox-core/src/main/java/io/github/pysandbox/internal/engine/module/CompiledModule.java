package io.github.pysandbox.internal.engine.module;

import io.github.pysandbox.internal.engine.CompiledCode;
import io.github.pysandbox.internal.snapshot.Snapshot;
import java.util.SortedMap;

/**
 * A module as classes, before the JVM has seen them.
 *
 * @param classes the classes' bytes by name
 * @param fresh the state of an instance that has not run yet
 * @param startFunction whether the module has a start function
 */
record CompiledModule(SortedMap<String, byte[]> classes, Snapshot fresh, boolean startFunction) {

  /** The class that is the module's {@link CompiledCode}; each module has its own class loader. */
  static final String MAIN_CLASS = "io.github.pysandbox.internal.given.Module";

  LoadedModule load(boolean compiledBefore) {
    try {
      Object code =
          new Loader(classes).loadClass(MAIN_CLASS).getDeclaredConstructor().newInstance();
      return new LoadedModule((CompiledCode) code, fresh, startFunction, compiledBefore);
    } catch (ReflectiveOperationException | LinkageError e) {
      throw new IllegalStateException("the classes of a module cannot be loaded", e);
    }
  }

  /** Finds the classes in memory. They can be collected when nobody uses the module any more. */
  private static final class Loader extends ClassLoader {

    private final SortedMap<String, byte[]> classes;

    Loader(SortedMap<String, byte[]> classes) {
      super(CompiledCode.class.getClassLoader());
      this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}

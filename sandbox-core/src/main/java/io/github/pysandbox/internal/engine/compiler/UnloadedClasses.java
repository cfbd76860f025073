package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.compiler.internal.ClassCollector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Collects what Chicory's compiler generates without loading it: it is raw material. */
final class UnloadedClasses implements ClassCollector {

  private final Map<String, byte[]> classes = new LinkedHashMap<>();
  private String mainClass = "";

  @Override
  public String mainClassName() {
    return mainClass;
  }

  @Override
  public void putMainClass(String className, byte[] bytes) {
    mainClass = className;
    classes.put(className, bytes);
  }

  @Override
  public void put(String className, byte[] bytes) {
    classes.put(className, bytes);
  }

  @Override
  public void putAll(ClassCollector collector) {
    classes.putAll(collector.classBytes());
  }

  @Override
  public Map<String, byte[]> classBytes() {
    return Collections.unmodifiableMap(classes);
  }

  @Override
  public byte[] resolve(Class<?> type) {
    String name = "/" + type.getName().replace('.', '/') + ".class";
    try (InputStream in = type.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

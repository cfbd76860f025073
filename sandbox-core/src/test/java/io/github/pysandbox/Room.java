package io.github.pysandbox;

import java.util.ArrayList;
import java.util.List;

/**
 * A package of this artifact and what it may import besides itself, the JDK and the nullness
 * annotations. Packages are ArchUnit's patterns.
 */
record Room(String pattern, List<String> imports) {

  static final String NOUNS = "io.github.pysandbox";
  static final String SNAPSHOT = "io.github.pysandbox.internal.snapshot..";
  static final String WASI = "io.github.pysandbox.internal.wasi..";
  static final String ENGINE = "io.github.pysandbox.internal.engine..";
  static final String PYTHON = "io.github.pysandbox.internal.python..";
  static final String GRADING = "io.github.pysandbox.grading..";
  static final String REPORT = "io.github.pysandbox.report..";

  static final String CHICORY = "com.dylibso.chicory..";
  private static final String ASM = "org.objectweb.asm..";
  private static final String JSON = "com.fasterxml.jackson.core..";
  private static final String YAML = "org.snakeyaml.engine..";

  static List<Room> all() {
    return List.of(
        room(SNAPSHOT),
        room(WASI, NOUNS),
        room(ENGINE, NOUNS, SNAPSHOT, WASI, CHICORY, ASM),
        room(PYTHON, NOUNS, ENGINE, WASI, SNAPSHOT),
        room(NOUNS, PYTHON),
        room(GRADING, NOUNS, YAML, JSON),
        room(REPORT, GRADING, JSON, "javax.xml.stream.."));
  }

  private static Room room(String pattern, String... mayImport) {
    List<String> imports =
        new ArrayList<>(List.of(pattern, "java..", "jdk.jfr..", "org.jspecify.annotations.."));
    imports.addAll(List.of(mayImport));
    return new Room(pattern, List.copyOf(imports));
  }

  @Override
  public String toString() {
    return pattern;
  }
}

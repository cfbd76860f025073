package io.github.pysandbox.internal.engine.module;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.internal.engine.compiler.ModuleCompiler;
import io.github.pysandbox.internal.engine.split.FunctionSplitter;

/**
 * Names a compiled module by all that went into it: the module, this library's version and that of
 * its compiler, and the JVM's.
 */
final class CacheKey {

  private CacheKey() {}

  static String of(String moduleDigest) {
    String version = CacheKey.class.getPackage().getImplementationVersion();
    String parts =
        String.join(
            "\n",
            moduleDigest,
            version == null ? "development" : version,
            Integer.toString(ModuleCompiler.VERSION),
            Integer.toString(FunctionSplitter.VERSION),
            Integer.toString(Runtime.version().feature()));
    return ModuleFile.sha256(parts.getBytes(UTF_8));
  }
}

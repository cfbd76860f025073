package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.internal.engine.compiler.CommandModules;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever gives a module without the compiler on the class path is told what to add. */
class WithoutCompilerTest {

  /** Runs a module, and says what came of it; loaded beside classes that lack the compiler. */
  public static final class Attempt implements Callable<String> {

    private final Path module;
    private final Path cache;

    /** Prepare the attempt. */
    public Attempt(Path module, Path cache) {
      this.module = module;
      this.cache = cache;
    }

    @Override
    public String call() {
      SandboxConfig config =
          SandboxConfig.builder().interpreterPath(module).moduleCache(cache).build();
      try (Sandbox sandbox = Sandbox.create(config)) {
        return sandbox.execute("pass").stdout();
      } catch (SandboxException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }

  @TempDir private Path folder;

  @Test
  void itIsNamedAndACompiledModuleRunsWithoutIt() throws Exception {
    Path module = Files.write(folder.resolve("python.wasm"), CommandModules.printing("hello\n"));
    assertThat(attemptWithoutCompiler(module))
        .isEqualTo(
            module
                + ": cannot be compiled without com.dylibso.chicory:compiler and"
                + " org.ow2.asm:asm-tree; add them to the dependencies");
    assertThat(new Attempt(module, folder.resolve("cache")).call()).isEqualTo("hello\n");
    assertThat(attemptWithoutCompiler(module)).isEqualTo("hello\n");
  }

  private String attemptWithoutCompiler(Path module) throws Exception {
    try (URLClassLoader loader = withoutCompiler()) {
      Object attempt =
          loader
              .loadClass(Attempt.class.getName())
              .getConstructor(Path.class, Path.class)
              .newInstance(module, folder.resolve("cache"));
      return (String) ((Callable<?>) attempt).call();
    }
  }

  private static URLClassLoader withoutCompiler() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("chicory" + File.separator + "compiler")
          && !entry.contains("ow2" + File.separator + "asm")) {
        urls.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}

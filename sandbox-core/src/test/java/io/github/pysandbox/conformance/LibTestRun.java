package io.github.pysandbox.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Pythons;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Runs modules of CPython's own Lib/test in the sandbox: see {@code assets/conformance/README.md}.
 */
final class LibTestRun {

  private static final int LARGEST_FILE = 4 << 20;

  private final Path source;
  private final byte[] runner;
  private final Path results;

  private LibTestRun(Path assets, Path source, Path results) throws IOException {
    this.source = source;
    this.runner = Files.readAllBytes(assets.resolve("run_module.py"));
    this.results = results;
  }

  /**
   * Run modules, and write the lines that {@code run_module.py} prints about each into a file named
   * after it.
   *
   * @param args the folder {@code assets/conformance}, the folder of CPython's source, the folder
   *     for results, and the module of a Python of one's own, if it is not to be ours
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String... args) throws IOException {
    Path assets = Path.of(args[0]);
    Path results = Files.createDirectories(Path.of(args[2]));
    LibTestRun run = new LibTestRun(assets, Path.of(args[1]), results);
    SandboxConfig.Builder config =
        Pythons.config()
            .maxMemory(512L << 20)
            .maxOutput(64L << 20)
            .timeout(Duration.ofMinutes(5))
            .files(run.files());
    if (args.length > 3 && !args[3].isEmpty()) {
      config.interpreterPath(Path.of(args[3]));
    }
    List<String> modules = Files.readAllLines(assets.resolve("modules.txt"));
    try (Sandbox sandbox = Sandbox.create(config.build())) {
      for (String module : modules) {
        if (!module.isEmpty() && !module.startsWith("#")) {
          run.run(sandbox, module);
        }
      }
    }
  }

  /**
   * The tests but what is very large, laid out as in CPython's source, and the modules of the
   * standard library in {@code lib}, for those that an interpreter leaves out.
   */
  private Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    addFiles("Lib", "lib/", files);
    String tools = "Tools/i18n";
    // Debian's packages have the tests without the tools.
    if (Files.isDirectory(source.resolve(tools))) {
      addFiles(tools, tools + "/", files);
    }
    return files;
  }

  private void addFiles(String folder, String place, Map<String, byte[]> files) throws IOException {
    Path from = source.resolve(folder);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String name = from.relativize(file).toString().replace('\\', '/');
        boolean test = name.startsWith("test/");
        if (Files.size(file) <= LARGEST_FILE
            && !name.contains("__pycache__")
            && (test || name.endsWith(".py"))) {
          files.put((test ? "Lib/" : place) + name, Files.readAllBytes(file));
        }
      }
    }
  }

  private void run(Sandbox sandbox, String module) throws IOException {
    Path result = results.resolve(module + ".txt");
    if (Files.exists(result)) {
      return;
    }
    Script script = Script.of("run_module.py", runner).withArgs(List.of(module));
    Execution execution = sandbox.execute(script);
    StringBuilder text = new StringBuilder();
    execution
        .stdout()
        .lines()
        .filter(line -> line.startsWith("@"))
        .forEach(line -> text.append(line).append('\n'));
    text.append("@ended\t").append(execution.termination()).append('\n');
    execution
        .pythonError()
        .ifPresent(error -> text.append("@error\t" + error.type() + ": " + error.message() + "\n"));
    Files.write(result, text.toString().getBytes(UTF_8));
    PrintStream out = System.out;
    out.printf(
        "%s: %s, %d s%n",
        module, execution.termination(), execution.metadata().duration().toSeconds());
  }
}

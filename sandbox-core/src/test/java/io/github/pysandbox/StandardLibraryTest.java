package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard library as coursework uses it: each program prints what native CPython prints. */
class StandardLibraryTest {

  static List<String> programs() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".py"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    return Path.of("src/test/resources/stdlib");
  }

  @Test
  void thereArePrograms() {
    assertThat(programs()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("programs")
  void printsWhatNativePythonPrints(String name) throws IOException {
    Path program = folder().resolve(name);
    String expected =
        Files.readString(program.resolveSibling(name.replace(".py", ".out")), UTF_8)
            // Natively they ran in a folder of that name; here a script is named as it is given.
            .replace("/stdlib/", "");
    try (Sandbox sandbox = Pythons.sandbox()) {
      Execution execution = sandbox.execute(Script.of(program));
      assertThat(execution.stdout()).as(execution.stderr()).isEqualTo(expected);
    }
  }
}

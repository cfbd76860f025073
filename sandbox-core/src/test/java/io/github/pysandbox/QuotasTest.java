package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How much a program may have of what is counted in pieces: exactly so many, and an error then. */
class QuotasTest {

  private static String reached(String setUp, String step) {
    String source =
        setUp
            + "\nimport errno\ncount = 0\ntry:\n    while count < 100_000:\n        "
            + step
            + "\n        count += 1\nexcept OSError as e:\n    print(count, errno.errorcode[e.errno])";
    SandboxConfig config =
        Pythons.config().timeout(Duration.ofMinutes(1)).maxMemory(256L << 20).build();
    try (Sandbox sandbox = Sandbox.create(config)) {
      return sandbox.execute(source).orThrow().stdout().strip();
    }
  }

  @Test
  void files() {
    // 16,384 with the program itself, the folders and the null device.
    assertThat(reached("", "open(str(count), 'w').close()")).isEqualTo("16379 ENOSPC");
  }

  @Test
  void directoriesOneInTheOther() {
    assertThat(reached("import os", "os.mkdir('d'); os.chdir('d')")).isEqualTo("63 ENAMETOOLONG");
  }

  @Test
  void openFiles() {
    assertThat(reached("kept = []", "kept.append(open('main.py'))")).isEqualTo("124 EMFILE");
  }

  @Test
  void charactersInAName() {
    assertThat(reached("", "open('x' * (count + 1), 'w').close()")).isEqualTo("255 ENAMETOOLONG");
  }

  @Test
  void charactersInAPath() {
    // 4,096 in all: the C library puts the working directory before it.
    assertThat(reached("import os", "os.stat('./' * (count + 1))")).isEqualTo("2046 ENAMETOOLONG");
  }
}

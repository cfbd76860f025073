package io.github.pysandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in SECURITY.md names tests that exist. */
class SecurityDocumentTest {

  @Test
  void theTestsThatItNamesExist() throws IOException {
    List<String> named =
        Pattern.compile("`(\\w+Test)`")
            .matcher(Files.readString(Path.of("..", "SECURITY.md")))
            .results()
            .map((MatchResult match) -> match.group(1))
            .toList();
    assertThat(named).hasSizeGreaterThan(10);
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      Set<String> tests =
          files
              .map(file -> file.getFileName().toString().replace(".java", ""))
              .collect(Collectors.toSet());
      assertThat(tests).containsAll(named);
    }
  }
}

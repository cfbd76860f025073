package io.github.pysandbox.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DiffTest {

  @Test
  void aMissingLineIsFoundWhereItIsMissing() {
    assertThat(diff("1\n2\n3\n", "1\n3\n")).containsExactly(" 1", "-2", " 3");
  }

  @Test
  void aChangedLineShowsBoth() {
    assertThat(diff("1\nfizz\n3\n", "1\nFizz\n3\n")).containsExactly(" 1", "-fizz", "+Fizz", " 3");
  }

  @Test
  void aMissingLastLineEndIsADifference() {
    assertThat(Diff.of("a\n", "a")).hasSize(2);
  }

  @Test
  void linesFarFromAChangeAreLeftOut() {
    String same = "x\n".repeat(50);

    assertThat(diff(same + "a\n", same + "b\n")).containsExactly(" x", " x", "-a", "+b");
  }

  @Test
  void twoTextsOfManyLinesCostLittle() {
    String expected = "a\n".repeat(200_000);
    String actual = "b\n".repeat(200_000);

    assertThat(Diff.of(expected, actual)).hasSizeLessThan(30);
  }

  @Test
  void whiteSpaceIsMadeVisible() {
    assertThat(VisibleSpace.UNICODE.show("a b\tc \n")).isEqualTo("a·b→\tc·↵");
    assertThat(VisibleSpace.ASCII.show("a b\n")).isEqualTo("a.b$");
  }

  private static List<String> diff(String expected, String actual) {
    return Diff.of(expected, actual).stream()
        .map(row -> mark(row.kind()) + row.text().strip())
        .collect(Collectors.toList());
  }

  private static String mark(Diff.Kind kind) {
    return switch (kind) {
      case SAME -> " ";
      case EXPECTED -> "-";
      case ACTUAL -> "+";
      case GAP -> ".";
    };
  }
}

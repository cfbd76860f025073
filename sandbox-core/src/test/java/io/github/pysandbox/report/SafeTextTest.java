package io.github.pysandbox.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @Test
  void plainTextStaysAsItIs() {
    String text = "Grüße, 世界 🙂 a::b # ## [x]";

    assertThat(SafeText.line(text)).isEqualTo(text);
  }

  @Test
  void whatCannotBeSeenIsWrittenOut() {
    assertThat(SafeText.line("\u001b[31mred\u0007")).isEqualTo("\\u001b[31mred\\u0007");
    assertThat(SafeText.line("a\u202eb\u200bc\ufeff")).isEqualTo("a\\u202eb\\u200bc\\ufeff");
    assertThat(SafeText.line("\ud800 \uffff \u0000")).isEqualTo("\\ud800 \\uffff \\u0000");
    assertThat(SafeText.line("a\nb\rc\td")).isEqualTo("a\\u000ab\\u000dc\\u0009d");
  }

  @Test
  void linesKeepTheirEndsAndTabs() {
    assertThat(SafeText.lines("a\tb\r\nc\rd\n")).isEqualTo("a\tb\nc\\u000dd\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error file=a::b",
        "  ::set-output name=x::y",
        "##[error]x",
        "prefix ##[group]",
        "##vso[task.setvariable]x",
        "##teamcity[testFailed]"
      })
  void noLineIsACommandToACiServer(String command) {
    for (String safe : new String[] {SafeText.line(command), SafeText.lines("a\n" + command)}) {
      assertThat(safe.lines()).noneMatch(line -> line.strip().startsWith("::"));
      assertThat(safe).doesNotContain("##[").doesNotContain("##vso[").doesNotContain("##teamcity[");
    }
  }
}

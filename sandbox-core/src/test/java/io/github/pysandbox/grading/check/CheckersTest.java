package io.github.pysandbox.grading.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.Verdict;
import io.github.pysandbox.grading.check.TokenOptions.Spaces;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckersTest {

  private static final Checker TOKENS = Checkers.tokens(TokenOptions.DEFAULT);

  @ParameterizedTest
  @CsvSource({
    "'1 2\n', '1 2\n', true",
    "'1 2\n', '  1\t2 \r\n\n', true",
    "'1\n2\n', '1 2', true",
    "'Yes', 'yes', false",
    "'1.0', '1.00', false",
    "'1 2', '1', false",
    "'1', '1 2', false",
    "'', '', true",
    "'', 'x', false",
    "'a\u00a0b', 'a b', false"
  })
  void tokens(String expected, String actual, boolean accepted) {
    assertThat(accepts(TOKENS, expected, actual)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "0.01, -1, '1.0', '1.009', true",
    "0.01, -1, '1.0', '1.02', false",
    "-1, 0.01, '1000', '1009.9', true",
    "-1, 0.01, '1000', '1011', false",
    "0.01, 0.01, '1000', '1009', true",
    "0.01, -1, '1.0', '1', true",
    "0.01, -1, '1.0', '1e0', true",
    "0.01, -1, '1.0', '0x1p0', false",
    "0.01, -1, '1.0', '1.0f', false",
    "0.01, -1, '1.0', 'nan', false",
    "0.01, -1, 'nan', 'nan', true",
    "1e-6, 1e-6, '1e308', 'inf', false"
  })
  void numbersWithATolerance(
      double absolute, double relative, String expected, String actual, boolean accepted) {
    FloatTolerance tolerance = new FloatTolerance(absolute, relative);
    Checker checker = Checkers.tokens(new TokenOptions(tolerance, true, Spaces.IGNORED));

    assertThat(accepts(checker, expected, actual)).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "BETWEEN, 'a b\nc\n', 'a b \nc', true",
    "BETWEEN, 'a b\n', 'a  b\n', false",
    "BETWEEN, 'a\nb\n', 'a b\n', false",
    "ALL, 'a b\n', 'a b\n', true",
    "ALL, 'a b\n', 'a b', false",
    "ALL, 'a b\n', 'a\tb\n', false"
  })
  void whiteSpaceThatCounts(Spaces spaces, String expected, String actual, boolean accepted) {
    Checker checker = Checkers.tokens(new TokenOptions(FloatTolerance.NONE, true, spaces));

    assertThat(accepts(checker, expected, actual)).isEqualTo(accepted);
  }

  @Test
  void lettersOfAnyCase() {
    Checker checker = Checkers.tokens(new TokenOptions(FloatTolerance.NONE, false, Spaces.IGNORED));

    assertThat(accepts(checker, "Yes", "YES")).isTrue();
  }

  @Test
  void theFirstWrongWordIsNamed() {
    assertThat(check(TOKENS, "1\n2\nfizz\n", "1\n2\nFizz\n").detail())
        .isEqualTo("line 3 has \"Fizz\" where \"fizz\" should be");
    assertThat(check(TOKENS, "1 2", "1").detail()).isEqualTo("the output ends before \"2\"");
    assertThat(check(TOKENS, "1", "1\n2").detail())
        .isEqualTo("line 2 has \"2\" where the output should end");
  }

  @Test
  void theSummaryGivesNothingAway() {
    assertThat(check(TOKENS, "sesame", "open").summary()).doesNotContain("sesame");
  }

  @Test
  void exactNamesAMissingNewline() {
    assertThat(accepts(Checkers.exact(), "a\n", "a\n")).isTrue();
    assertThat(check(Checkers.exact(), "a\n", "a").detail())
        .isEqualTo("the newline at the end of the output is missing");
    assertThat(check(Checkers.exact(), "ab\ncd\n", "ab\nce\n").detail())
        .isEqualTo("line 2, column 2 is the first that differs");
  }

  @Test
  void unorderedLinesCountsEachLine() {
    Checker checker = Checkers.unorderedLines();

    assertThat(accepts(checker, "a\nb\nb\n", "b\na\nb")).isTrue();
    assertThat(check(checker, "a\nb\nb\n", "b\na\n").detail())
        .isEqualTo("the line \"b\" is missing");
    assertThat(check(checker, "a\n", "a\nc\n").detail())
        .isEqualTo("the line \"c\" should not be there");
  }

  @Test
  void regexMatchesTheWholeOutput() {
    assertThat(accepts(Checkers.regex(), "[0-9]+ apples?\n", "3 apples\n")).isTrue();
    assertThat(accepts(Checkers.regex(), "[0-9]+", "3 apples")).isFalse();
    assertThat(check(Checkers.regex(), "(", "x").verdict()).isEqualTo(Verdict.JUDGE_ERROR);
  }

  @Test
  void anOutputMadeToBacktrackForEverIsAWrongAnswer() {
    Finding finding =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(30), () -> check(Checkers.regex(), "(a+)+b", "a".repeat(40) + "c"));

    assertThat(finding.verdict()).isEqualTo(Verdict.WRONG_ANSWER);
  }

  private static boolean accepts(Checker checker, String expected, String actual) {
    return check(checker, expected, actual).verdict() == Verdict.ACCEPTED;
  }

  private static Finding check(Checker checker, String expected, String actual) {
    return checker.check(
        new Checker.Answer(
            Bytes.EMPTY,
            Bytes.of(expected),
            Bytes.of(actual),
            script -> {
              throw new AssertionError("runs nothing");
            }));
  }
}

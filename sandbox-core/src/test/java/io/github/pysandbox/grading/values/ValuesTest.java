package io.github.pysandbox.grading.values;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.check.FloatTolerance;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  private static final FloatTolerance NEAR = new FloatTolerance(1e-6, 1e-6);

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "n, None",
        "t, True",
        "i-ff;, -255",
        "d0x1.8p+1;, 3.0",
        "dnan;, nan",
        "s61270a;, `'a\\'\\n'`",
        "b00ff61;, `b'\\x00\\xffa'`",
        "[i1;(n)], `[1, (None,)]`",
        "{s62;s61;}, `{'a', 'b'}`",
        "<s61;i1;>, `{'a': 1}`",
        "u54;, <an object of type T>"
      })
  void theNotationIsRead(String notation, String text) {
    assertThat(read(notation)).map(PythonValue::toString).contains(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "i", "i;", "izz;", "[", "[n", "nn", "s6;", "<n>", "d;", "dx;"})
  void whatIsNotAValueIsNone(String notation) {
    assertThat(read(notation)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 1_000_000})
  void aValueNestedTooDeeplyIsNone(int depth) {
    assertThat(read("[".repeat(depth) + "]".repeat(depth))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "i1;, i1;, true, true",
        "i1;, t, false, false",
        "i1;, d0x1p+0;, false, true",
        "dnan;, dnan;, true, true",
        "d0x1p+0;, d0x1.0000001p+0;, false, true",
        "[i1;], (i1;), false, false",
        "{i1;i2;}, {i2;i1;}, true, true",
        "{d0x1p+0;}, {d0x1.0000001p+0;}, false, true",
        "{i1;}, {t}, false, false",
        "<s61;i1;s62;i2;>, <s62;i2;s61;i1;>, true, true",
        "<s61;i1;>, <s61;i2;>, false, false",
        "<s61;d0x1p+0;>, <s61;i1;>, false, true",
        "s61;, b61;, false, false",
        "u54;, u54;, false, false"
      })
  void valuesAreComparedByTypeAndContent(
      String expected, String actual, boolean same, boolean near) {
    PythonValue left = read(expected).orElseThrow();
    PythonValue right = read(actual).orElseThrow();

    assertThat(new ValueComparison(FloatTolerance.NONE).same(left, right)).isEqualTo(same);
    assertThat(new ValueComparison(NEAR).same(left, right)).isEqualTo(near);
  }

  private static Optional<PythonValue> read(String notation) {
    return ValueReader.read(notation.getBytes(US_ASCII));
  }
}

package io.github.pysandbox.junit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be verified of an output, be it stdout or stderr. */
final class OutputChecks {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\w.])[-+]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?");

  private final AbstractRunAssert<?> run;
  private final String name;
  private final String text;

  OutputChecks(AbstractRunAssert<?> run, String name, String text) {
    this.run = run;
    this.name = name;
    this.text = text;
  }

  void equalTo(String expected) {
    run.requireEqual(expected, text, name + " to be " + quoted(expected));
  }

  void equalIgnoringWhitespace(String expected) {
    run.requireEqual(
        withoutWhitespace(expected),
        withoutWhitespace(text),
        name + " to be " + quoted(expected) + ", leaving white space aside");
  }

  void lines(List<String> expected) {
    String actual = String.join("\n", text.lines().toList());
    run.requireEqual(String.join("\n", expected), actual, name + " to have the lines " + expected);
  }

  void contains(String... parts) {
    for (String part : parts) {
      run.require(
          text.contains(part), name + " to contain " + quoted(part), "it is " + quoted(text));
    }
  }

  void doesNotContain(String... parts) {
    for (String part : parts) {
      run.require(
          !text.contains(part), name + " not to contain " + quoted(part), "it is " + quoted(text));
    }
  }

  void matches(String regex) {
    run.require(
        Pattern.compile(regex).matcher(text).matches(),
        name + " to match " + quoted(regex),
        "it is " + quoted(text));
  }

  /** Compare the numbers in the text and pass over everything between them. */
  void numbers(double tolerance, double... expected) {
    List<BigDecimal> found = numbersIn(text);
    boolean near = found.size() == expected.length;
    for (int i = 0; near && i < expected.length; i++) {
      near = Math.abs(found.get(i).doubleValue() - expected[i]) <= tolerance;
    }
    run.require(
        near,
        "the numbers in "
            + name
            + " to be "
            + Arrays.toString(expected)
            + ", each within "
            + tolerance,
        "they are " + found);
  }

  private static List<BigDecimal> numbersIn(String text) {
    List<BigDecimal> numbers = new ArrayList<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find() && numbers.size() < 1_000) {
      double value = Double.parseDouble(matcher.group());
      if (Double.isFinite(value)) {
        numbers.add(BigDecimal.valueOf(value).setScale(12, RoundingMode.HALF_EVEN));
      }
    }
    return numbers.stream().map(BigDecimal::stripTrailingZeros).toList();
  }

  /** Runs of white space count as one space, those at both ends not at all. */
  private static String withoutWhitespace(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String quoted(String text) {
    return "\"" + SafeText.line(text) + "\"";
  }
}

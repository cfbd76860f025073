package io.github.pysandbox.junit;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations and sizes with their units. */
final class Quantities {

  private static final Pattern QUANTITY =
      Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?) ?([A-Za-z]+)");

  private static final Map<String, Long> NANOS =
      Map.of("ms", 1_000_000L, "s", 1_000_000_000L, "min", 60_000_000_000L, "h", 3600_000_000_000L);

  private static final Map<String, Long> BYTES =
      Map.of("B", 1L, "KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30);

  private Quantities() {}

  /**
   * Read a duration.
   *
   * @throws IllegalArgumentException if it is none
   */
  static Duration duration(String text) {
    return Duration.ofNanos(read(text, NANOS, "a duration, written like 500ms, 5s, 2min or 1h"));
  }

  /**
   * Read a number of bytes.
   *
   * @throws IllegalArgumentException if it is none
   */
  static long size(String text) {
    return read(text, BYTES, "a size, written like 512KiB, 64MiB or 1GiB");
  }

  private static long read(String text, Map<String, Long> units, String allowed) {
    Matcher matcher = QUANTITY.matcher(text.strip());
    Long unit = matcher.matches() ? units.get(matcher.group(2)) : null;
    if (unit != null) {
      BigDecimal value = new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit));
      if (value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
        return value.longValue();
      }
    }
    throw new IllegalArgumentException("\"" + text + "\" is not " + allowed);
  }
}

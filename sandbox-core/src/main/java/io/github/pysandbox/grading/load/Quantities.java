package io.github.pysandbox.grading.load;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads durations and sizes with their units. */
final class Quantities {

  private static final Pattern QUANTITY =
      Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?) ?([A-Za-z]*)");

  private static final Map<String, Long> NANOS =
      Map.of(
          "ms",
          1_000_000L,
          "s",
          1_000_000_000L,
          "",
          1_000_000_000L,
          "min",
          60_000_000_000L,
          "h",
          3_600_000_000_000L);

  private static final Map<String, Long> BYTES =
      Map.of(
          "",
          1L,
          "B",
          1L,
          "KiB",
          1L << 10,
          "MiB",
          1L << 20,
          "GiB",
          1L << 30,
          "KB",
          1_000L,
          "MB",
          1_000_000L,
          "GB",
          1_000_000_000L);

  private Quantities() {}

  static Duration duration(YamlValue value, Duration least, Duration most) {
    String allowed = "a duration from 1ms to 24h, written like 2s or 500ms";
    Duration duration = Duration.ofNanos(read(value, NANOS, allowed));
    if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
      throw value.refuse(value.quoted() + " is not " + allowed);
    }
    return duration;
  }

  static long size(YamlValue value, long least, long most) {
    String allowed =
        "a size from " + shown(least) + " to " + shown(most) + ", written like 64MiB or 512KiB";
    long size = read(value, BYTES, allowed);
    if (size < least || size > most) {
      throw value.refuse(value.quoted() + " is not " + allowed);
    }
    return size;
  }

  private static String shown(long bytes) {
    return bytes < 1 << 20 ? bytes + "B" : (bytes >> 20) + "MiB";
  }

  private static long read(YamlValue value, Map<String, Long> units, String allowed) {
    Matcher matcher = QUANTITY.matcher(value.text());
    Long unit = matcher.matches() ? units.get(matcher.group(2)) : null;
    if (unit == null) {
      throw value.refuse(value.quoted() + " is not " + allowed);
    }
    return new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit)).longValue();
  }
}

package io.github.pysandbox.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Writes numbers with their units the way exercise files do. */
public final class Units {

  private static final String[] SIZES = {"B", "KiB", "MiB", "GiB"};

  private Units() {}

  /**
   * Write a number of bytes.
   *
   * @param bytes not negative
   * @return for instance {@code 128 MiB}
   */
  public static String bytes(long bytes) {
    int unit = 0;
    double value = bytes;
    while (value >= 1024 && unit < SIZES.length - 1) {
      value /= 1024;
      unit++;
    }
    return number(value, 1) + " " + SIZES[unit];
  }

  /**
   * Write a duration in seconds.
   *
   * @param duration not negative
   * @return for instance {@code 1.5 s}
   */
  public static String duration(Duration duration) {
    return number(duration.toNanos() / 1e9, 3) + " s";
  }

  /**
   * Write points.
   *
   * @param points any number
   * @return for instance {@code 2} or {@code 1.25}
   */
  public static String points(double points) {
    return number(points, 2);
  }

  private static String number(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
    return rounded.stripTrailingZeros().toPlainString();
  }
}

package io.github.pysandbox.grading;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * What one run of a submission may use.
 *
 * @param time how long it may run, interpreter start-up not included
 * @param memory how many bytes it may hold
 * @param output how many bytes it may print, stdout and stderr together
 * @param fuel how much work it may do, in units of the interpreter's fuel; empty for no limit
 */
public record Limits(Duration time, long memory, long output, OptionalLong fuel) {

  /** What holds where an exercise says nothing: 10 s, 128 MiB, 8 MiB of output, no fuel limit. */
  public static final Limits DEFAULT =
      new Limits(Duration.ofSeconds(10), 128L << 20, 8L << 20, OptionalLong.empty());

  /** Check the parts. */
  public Limits {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(fuel, "fuel");
  }
}

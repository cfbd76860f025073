package io.github.pysandbox.grading;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What problem packages say that other exercises do not.
 *
 * @param maxCode how many bytes may be handed in; empty for no limit
 * @param time how the time limit follows from that of the right submissions; empty where it is
 *     given
 */
public record PackageRules(OptionalLong maxCode, Optional<TimeRule> time) {

  /** Nothing said. */
  public static final PackageRules NONE = new PackageRules(OptionalLong.empty(), Optional.empty());

  /** Check the parts. */
  public PackageRules {
    Objects.requireNonNull(maxCode, "maxCode");
    Objects.requireNonNull(time, "time");
  }
}

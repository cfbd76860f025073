package io.github.pysandbox.grading.check;

import java.util.Optional;

/**
 * What the numbers mean that a custom checker writes to {@code score.txt} and {@code
 * score_multiplier.txt}.
 *
 * @param full the number in {@code score.txt} that is worth all of a case's points
 * @param kind what may be written
 */
public record ScoreScale(double full, Kind kind) {

  /** What may be written. */
  public enum Kind {
    /** Either number, or none for all of the points; the score is at most the full one. */
    BOUNDED,
    /** {@code score.txt} must be written, and may hold any number of 0 or more. */
    UNBOUNDED,
    /** {@code score.txt} may be written and hold any number of 0 or more. */
    FREE,
    /** Neither file: the case passes or fails. */
    NONE,
    /** Either file, which says nothing. */
    IGNORED
  }

  /**
   * A score of at most so many points.
   *
   * @param full the full score
   * @return the scale
   */
  public static ScoreScale upTo(double full) {
    return new ScoreScale(full, Kind.BOUNDED);
  }

  /**
   * A score without a bound, counted in points.
   *
   * @return the scale
   */
  public static ScoreScale unbounded() {
    return new ScoreScale(1, Kind.UNBOUNDED);
  }

  /**
   * No score at all.
   *
   * @return the scale
   */
  public static ScoreScale none() {
    return new ScoreScale(1, Kind.NONE);
  }

  /**
   * A score in points, which may be more than the usual ones.
   *
   * @param usual the points of a case for which no score is written, more than 0
   * @return the scale
   */
  public static ScoreScale points(double usual) {
    return new ScoreScale(usual, Kind.FREE);
  }

  /**
   * A score that says nothing, as for samples.
   *
   * @return the scale
   */
  public static ScoreScale ignored() {
    return new ScoreScale(1, Kind.IGNORED);
  }

  /**
   * The part of the points that an accepted output earned.
   *
   * @param score the text of {@code score.txt}
   * @param multiplier the text of {@code score_multiplier.txt}
   * @return the part, or what is wrong with the files
   */
  Reading read(Optional<String> score, Optional<String> multiplier) {
    if (kind != Kind.IGNORED && score.isPresent() && multiplier.isPresent()) {
      return Reading.wrong("gave both a score and a multiplier");
    }
    return switch (kind) {
      case IGNORED -> new Reading(1, "");
      case NONE ->
          score.isPresent() || multiplier.isPresent()
              ? Reading.wrong("gave a score where a case passes or fails")
              : new Reading(1, "");
      case UNBOUNDED ->
          score.isEmpty()
              ? Reading.wrong("gave no score, and without a bound there is no other")
              : number(score.get(), Double.MAX_VALUE);
      case FREE, BOUNDED -> optional(score, multiplier);
    };
  }

  private Reading optional(Optional<String> score, Optional<String> multiplier) {
    if (multiplier.isPresent()) {
      return number(multiplier.get(), 1);
    }
    if (score.isEmpty()) {
      return new Reading(1, "");
    }
    Reading points = number(score.get(), kind == Kind.FREE ? Double.MAX_VALUE : full);
    return full == 0 ? points : new Reading(points.fraction() / full, points.problem());
  }

  private static Reading number(String text, double most) {
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value <= most) {
        return new Reading(value, "");
      }
    } catch (NumberFormatException e) {
      return wrongNumber(most);
    }
    return wrongNumber(most);
  }

  private static Reading wrongNumber(double most) {
    return Reading.wrong(
        "gave a score that is not a number "
            + (most == Double.MAX_VALUE ? "of 0 or more" : "from 0 to " + most));
  }

  /**
   * What was read.
   *
   * @param fraction the part of the points
   * @param problem what is wrong, empty for nothing
   */
  record Reading(double fraction, String problem) {

    static Reading wrong(String problem) {
      return new Reading(0, problem);
    }
  }
}

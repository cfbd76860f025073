package io.github.pysandbox.grading.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the sentences of help that fit a failed run. */
public final class Advice {

  private static final List<Function<Situation, Optional<String>>> RULES =
      List.of(
          ErrorAdvice::find,
          LimitAdvice::find,
          OutputAdvice::nothing,
          OutputAdvice::prompt,
          OutputAdvice::none,
          OutputAdvice::lineMissing,
          OutputAdvice::lineTooMany,
          OutputAdvice::letters,
          OutputAdvice::spaces,
          NumberAdvice::form,
          OutputAdvice::numbers);

  private Advice() {}

  /**
   * Find help.
   *
   * @param situation what is known
   * @return at most two sentences
   */
  public static List<String> of(Situation situation) {
    return RULES.stream()
        .map(rule -> rule.apply(situation))
        .flatMap(Optional::stream)
        .limit(2)
        .toList();
  }
}

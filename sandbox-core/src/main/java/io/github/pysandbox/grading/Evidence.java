package io.github.pysandbox.grading;

import java.util.Optional;

/**
 * What the reader of a result may see of a run. All of it may come from the guest: escape it before
 * it reaches a terminal, a log or a page.
 *
 * @param input what the program was given
 * @param expected the right answer
 * @param actual the program's answer
 * @param traceback the exception with the student's lines, innermost last
 */
public record Evidence(
    Optional<String> input,
    Optional<String> expected,
    Optional<String> actual,
    Optional<String> traceback) {

  /** Nothing to be seen. */
  public static final Evidence NONE =
      new Evidence(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Tell whether there is nothing to be seen.
   *
   * @return true if every part is missing
   */
  public boolean isEmpty() {
    return equals(NONE);
  }
}

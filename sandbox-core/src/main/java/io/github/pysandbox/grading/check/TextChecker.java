package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import java.util.List;

/** Compares texts without the white space at the ends of lines: all of it, or a part. */
enum TextChecker implements Checker {
  /** The whole output is expected. */
  SAME,
  /** The output holds what is expected. */
  INCLUDED;

  @Override
  public Finding check(Answer answer) {
    List<String> expected = Lines.trimmed(answer.expected().text());
    List<String> actual = Lines.trimmed(answer.actual().text());
    boolean right =
        this == SAME
            ? expected.equals(actual)
            : String.join("\n", actual).contains(String.join("\n", expected));
    String detail =
        this == SAME ? "it is not what is expected" : "it does not hold what is expected";
    return right
        ? Finding.accepted()
        : Wrong.because(detail).comparing(answer.expected().text(), answer.actual().text());
  }
}

package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;

/** Compares texts as Classroom 50 does: without the white space around them, or a part. */
enum TextChecker implements Checker {
  /** The whole output is expected. */
  SAME,
  /** The output holds what is expected. */
  INCLUDED;

  @Override
  public Finding check(Answer answer) {
    String expected = text(answer.expected());
    String actual = text(answer.actual());
    boolean right =
        this == SAME ? expected.strip().equals(actual.strip()) : actual.contains(expected);
    String detail =
        this == SAME ? "it is not what is expected" : "it does not hold what is expected";
    return right
        ? Finding.accepted()
        : Wrong.because(detail).comparing(answer.expected().text(), answer.actual().text());
  }

  private static String text(Bytes bytes) {
    return bytes.text().replace("\r\n", "\n");
  }
}

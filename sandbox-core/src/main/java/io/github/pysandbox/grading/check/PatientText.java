package io.github.pysandbox.grading.check;

import java.io.Serial;

/** A text that can be read a bounded number of times: a bound on backtracking. */
final class PatientText implements CharSequence {

  private static final long MAX_READS = 100_000_000;

  private final String text;
  private long reads;

  PatientText(String text) {
    this.text = text;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    if (++reads > MAX_READS) {
      throw new ExhaustedException();
    }
    return text.charAt(index);
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  /** The text was read too often. */
  static final class ExhaustedException extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;
  }
}

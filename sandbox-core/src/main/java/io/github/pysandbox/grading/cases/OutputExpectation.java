package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.JudgeContext;

/**
 * Expects an output.
 *
 * @param source where it is found
 * @param expected the right output
 * @param input what the program was given
 * @param checker compares them
 */
public record OutputExpectation(Source source, Bytes expected, Bytes input, Checker checker)
    implements Expectation {

  @Override
  public Finding judge(Execution execution, JudgeContext context) {
    byte[] actual = source.find(execution);
    if (actual == null) {
      return Finding.wrong(source.name() + " was not written", "");
    }
    Finding finding =
        checker.check(new Checker.Answer(input, expected, Bytes.of(actual), context.judge()));
    return source.isStdout() || finding.detail().isEmpty() ? finding : named(finding);
  }

  private Finding named(Finding finding) {
    return new Finding(
        finding.verdict(),
        source.name() + " is wrong",
        "in " + source.name() + ": " + finding.detail(),
        finding.fraction(),
        finding.comparison());
  }
}

package io.github.pysandbox.junit;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Evidence;
import io.github.pysandbox.grading.Units;
import org.opentest4j.AssertionFailedError;

/** Tells of a case that was not answered as it should be. */
final class CaseFailure {

  private CaseFailure() {}

  static AssertionFailedError of(CaseResult result) {
    Evidence evidence = result.evidence();
    String message = message(result, evidence);
    if (evidence.expected().isEmpty()) {
      return new AssertionFailedError(message);
    }
    String expected = evidence.expected().get();
    String actual = evidence.actual().orElse("");
    return new AssertionFailedError(
        message + "\n" + FirstDifference.of(expected, actual),
        SafeText.lines(expected),
        SafeText.lines(actual));
  }

  private static String message(CaseResult result, Evidence evidence) {
    StringBuilder message = new StringBuilder();
    message.append("Case ").append(result.name()).append(": ").append(result.verdict().text());
    if (!result.message().isEmpty()) {
      message.append(", ").append(SafeText.line(result.message()));
    }
    result.advice().forEach(sentence -> message.append("\nHint: ").append(SafeText.line(sentence)));
    message.append("\n  time ").append(Units.duration(result.cost().time()));
    message.append(", memory ").append(Units.bytes(result.cost().memory()));
    message.append(", fuel ").append(result.cost().fuel()).append('\n');
    evidence.input().ifPresent(text -> block(message, "input", text));
    evidence.actual().ifPresent(text -> block(message, "stdout", text));
    evidence.traceback().ifPresent(text -> block(message, "traceback", text));
    return message.toString();
  }

  private static void block(StringBuilder message, String title, String text) {
    message.append("  ").append(title).append(":\n").append(SafeText.excerpt(text, "    "));
  }
}

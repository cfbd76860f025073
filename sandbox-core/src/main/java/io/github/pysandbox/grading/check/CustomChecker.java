package io.github.pysandbox.grading.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lets a Python program of the exercise judge, in a sandbox of its own: {@code checker in ans
 * feedbackdir/ [args] < out}, exit code 42 for accepted and 43 for wrong.
 */
final class CustomChecker implements Checker {

  private static final int ACCEPTED = 42;
  private static final int WRONG = 43;
  private static final String INPUT = "case.in";
  private static final String ANSWER = "case.ans";
  private static final String FEEDBACK = "feedback/";

  private final String name;
  private final Bytes source;
  private final List<String> args;
  private final double fullScore;

  CustomChecker(String name, Bytes source, List<String> args, double fullScore) {
    this.name = name;
    this.fullScore = fullScore;
    this.source = source;
    List<String> all = new ArrayList<>(List.of(INPUT, ANSWER, FEEDBACK));
    all.addAll(args);
    this.args = List.copyOf(all);
  }

  @Override
  public Finding check(Answer answer) {
    Script script =
        Script.of(name, source.toArray())
            .withArgs(args)
            .withStdin(answer.actual().toArray())
            .withFile(INPUT, answer.input().toArray())
            .withFile(ANSWER, answer.expected().toArray())
            .withFile(FEEDBACK + ".keep", new byte[0]);
    Execution execution = answer.judge().apply(script);
    int exit = execution.exitCode().orElse(-1);
    if (exit != ACCEPTED && exit != WRONG) {
      return Finding.judgeError(name + " neither accepted nor refused: " + execution);
    }
    Finding finding = exit == ACCEPTED ? accepted(execution) : wrong(execution);
    return finding.comparing(answer.expected().text(), answer.actual().text());
  }

  private Finding accepted(Execution execution) {
    Optional<Double> share = feedback(execution, "score_multiplier.txt").map(CustomChecker::number);
    Optional<Double> score = feedback(execution, "score.txt").map(CustomChecker::number);
    double fraction = share.or(() -> score.map(value -> value / fullScore)).orElse(1.0);
    return fraction >= 0 && fraction <= 1
        ? new Finding(Verdict.ACCEPTED, message(execution), "", fraction, Optional.empty())
        : Finding.judgeError(name + " gave a score that is not a number from 0 to " + fullScore);
  }

  private static Finding wrong(Execution execution) {
    String detail = feedback(execution, "judgemessage.txt").orElse("");
    return Finding.wrong("the output is wrong" + message(execution), detail);
  }

  /** What the checker says to the student: shown wherever the program's own output is. */
  private static String message(Execution execution) {
    return feedback(execution, "teammessage.txt").map(text -> ": " + text).orElse("");
  }

  private static double number(String score) {
    try {
      return Double.parseDouble(score);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }

  private static Optional<String> feedback(Execution execution, String file) {
    return Optional.ofNullable(execution.files().get(FEEDBACK + file))
        .map(content -> new String(content, UTF_8).strip())
        .filter(text -> !text.isEmpty());
  }
}

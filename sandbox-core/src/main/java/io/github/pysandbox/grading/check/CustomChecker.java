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
import java.util.Map;
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

  private final CheckerProgram program;
  private final List<String> args;
  private final ScoreScale scale;

  CustomChecker(CheckerProgram program, List<String> args, ScoreScale scale) {
    this.program = program;
    this.scale = scale;
    List<String> all = new ArrayList<>(List.of(INPUT, ANSWER, FEEDBACK));
    all.addAll(args);
    this.args = List.copyOf(all);
  }

  @Override
  public Finding check(Answer answer) {
    Execution execution = answer.judge().apply(script(answer));
    int exit = execution.exitCode().orElse(-1);
    if (exit != ACCEPTED && exit != WRONG) {
      return Finding.judgeError(program.main() + " neither accepted nor refused: " + execution);
    }
    Finding finding = exit == ACCEPTED ? accepted(execution) : wrong(execution);
    return finding.comparing(answer.expected().text(), answer.actual().text());
  }

  private Script script(Answer answer) {
    Script script = program.script();
    for (Map.Entry<String, Bytes> file :
        Map.of(INPUT, answer.input(), ANSWER, answer.expected(), FEEDBACK + ".keep", Bytes.EMPTY)
            .entrySet()) {
      script = script.withFile(file.getKey(), file.getValue().toArray());
    }
    return script.withArgs(args).withStdin(answer.actual().toArray());
  }

  private Finding accepted(Execution execution) {
    ScoreScale.Reading reading =
        scale.read(feedback(execution, "score.txt"), feedback(execution, "score_multiplier.txt"));
    return reading.problem().isEmpty()
        ? new Finding(
            Verdict.ACCEPTED,
            feedback(execution, "teammessage.txt").orElse(""),
            feedback(execution, "judgemessage.txt").orElse(""),
            reading.fraction(),
            Optional.empty())
        : Finding.judgeError(program.main() + " " + reading.problem());
  }

  private static Finding wrong(Execution execution) {
    String detail = feedback(execution, "judgemessage.txt").orElse("");
    return Finding.wrong("the output is wrong" + message(execution), detail);
  }

  /** What the checker says to the student: shown wherever the program's own output is. */
  private static String message(Execution execution) {
    return feedback(execution, "teammessage.txt").map(text -> ": " + text).orElse("");
  }

  private static Optional<String> feedback(Execution execution, String file) {
    return Optional.ofNullable(execution.files().get(FEEDBACK + file))
        .map(content -> new String(content, UTF_8).strip())
        .filter(text -> !text.isEmpty());
  }
}

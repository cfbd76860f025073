package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import java.util.Optional;

/** A case whose checker is broken. */
record JudgeErrorCase(String name) implements Case {

  @Override
  public Notes notes() {
    return Notes.NONE;
  }

  @Override
  public Script script(Submission submission) {
    return submission.mainScript().withStdin("");
  }

  @Override
  public Finding judge(Execution execution, JudgeContext context) {
    return Finding.judgeError("the checker is broken");
  }

  @Override
  public Optional<String> input() {
    return Optional.empty();
  }
}

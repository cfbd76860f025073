package io.github.pysandbox.grading.cases;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.JudgeContext;
import java.util.Optional;

/**
 * Expects an exception.
 *
 * @param type its type, with or without the module
 * @param message its message, where that matters
 */
public record ExceptionExpectation(String type, Optional<String> message) implements Expectation {

  @Override
  public Finding judge(Execution execution, JudgeContext context) {
    Optional<PythonError> error = execution.pythonError();
    if (error.isEmpty()) {
      return Finding.wrong("no exception was raised", type + " was expected");
    }
    if (!error.get().type().equals(type) && !error.get().type().endsWith("." + type)) {
      return Finding.wrong(error.get().type() + " was raised", type + " was expected");
    }
    if (message.isPresent() && !message.get().equals(error.get().message())) {
      return Finding.wrong("the message of the " + type + " is wrong", "")
          .comparing(message.get() + "\n", error.get().message() + "\n");
    }
    return Finding.accepted();
  }
}

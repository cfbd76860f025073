package io.github.pysandbox.grading;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Script;
import java.util.function.Function;

/** Gives the function that runs scripts under given conditions: what is behind it is not known. */
@FunctionalInterface
public interface Runners {

  /**
   * Find the function for the conditions.
   *
   * @param conditions limits and seeds
   * @return a function that may be called from several threads at once
   */
  Function<Script, Execution> runner(RunConditions conditions);
}

package io.github.pysandbox.junit.engine;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Interpreter;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Group;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.Show;
import io.github.pysandbox.grading.Submission;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.junit.platform.engine.support.hierarchical.EngineExecutionContext;

/** Judges cases, with a sandbox for each set of conditions until closed. */
final class Grading implements EngineExecutionContext, AutoCloseable {

  private final Map<RunConditions, Sandbox> sandboxes = new ConcurrentHashMap<>();
  private final Interpreter interpreter;

  Grading(Interpreter interpreter) {
    this.interpreter = interpreter;
  }

  CaseResult grade(Exercise exercise, Group.ScoredCase scored, Show show, Submission submission) {
    Grader grader = new Grader(this::runner, 1, 1, (done, total) -> {});
    Assignment alone = new Assignment(exercise.only(scored, show), submission);
    return grader.grade(List.of(alone)).get(0).cases().get(0);
  }

  private Function<Script, Execution> runner(RunConditions conditions) {
    return sandboxes.computeIfAbsent(conditions, this::open)::execute;
  }

  private Sandbox open(RunConditions conditions) {
    return Sandbox.create(conditions.toConfig().interpreter(interpreter).build());
  }

  @Override
  public void close() {
    sandboxes.values().forEach(Sandbox::close);
    sandboxes.clear();
  }
}

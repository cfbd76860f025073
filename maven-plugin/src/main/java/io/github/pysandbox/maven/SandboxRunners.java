package io.github.pysandbox.maven;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Interpreter;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.Runners;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps a sandbox for each set of conditions, until closed. */
final class SandboxRunners implements Runners, AutoCloseable {

  private final Map<RunConditions, Sandbox> sandboxes = new ConcurrentHashMap<>();

  private final Interpreter interpreter;
  private final Optional<Path> interpreterPath;

  /**
   * Create runners.
   *
   * @param interpreter the Python that runs the programs
   * @param interpreterPath the module of a Python of one's own in its place
   */
  SandboxRunners(Interpreter interpreter, Optional<Path> interpreterPath) {
    this.interpreter = interpreter;
    this.interpreterPath = interpreterPath;
  }

  @Override
  public Function<Script, Execution> runner(RunConditions conditions) {
    return sandboxes.computeIfAbsent(conditions, this::open)::execute;
  }

  @Override
  public void close() {
    sandboxes.values().forEach(Sandbox::close);
    sandboxes.clear();
  }

  private Sandbox open(RunConditions conditions) {
    SandboxConfig.Builder builder = conditions.toConfig().interpreter(interpreter);
    interpreterPath.ifPresent(builder::interpreterPath);
    return Sandbox.create(builder.build());
  }
}

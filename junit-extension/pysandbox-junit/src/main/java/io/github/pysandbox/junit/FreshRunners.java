package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.Runners;
import java.util.function.Function;

/** Runs each script in a sandbox of its own, under an exercise's conditions. */
final class FreshRunners implements Runners {

  @Override
  public Function<Script, Execution> runner(RunConditions conditions) {
    SandboxConfig config = conditions.toConfig().build();
    return script -> {
      try (Sandbox sandbox = Sandbox.create(config)) {
        return sandbox.execute(script);
      }
    };
  }
}

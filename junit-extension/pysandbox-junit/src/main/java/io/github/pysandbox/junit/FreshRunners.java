package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Limits;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.Runners;
import java.util.function.Function;

/** Runs each script in a sandbox of its own, under an exercise's conditions. */
final class FreshRunners implements Runners {

  @Override
  public Function<Script, Execution> runner(RunConditions conditions) {
    SandboxConfig config = config(conditions);
    return script -> {
      try (Sandbox sandbox = Sandbox.create(config)) {
        return sandbox.execute(script);
      }
    };
  }

  private static SandboxConfig config(RunConditions conditions) {
    Limits limits = conditions.limits();
    SandboxConfig.Builder builder =
        SandboxConfig.builder()
            .timeout(limits.time())
            .maxMemory(limits.memory())
            .maxOutput(limits.output())
            .randomSeed(conditions.randomSeed())
            .hashSeed(conditions.hashSeed());
    limits.fuel().ifPresent(builder::maxFuel);
    return builder.build();
  }
}

package io.github.pysandbox.maven;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import io.github.pysandbox.grading.Limits;
import io.github.pysandbox.grading.RunConditions;
import io.github.pysandbox.grading.Runners;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Keeps a sandbox for each set of conditions, until closed. */
final class SandboxRunners implements Runners, AutoCloseable {

  private final Map<RunConditions, Sandbox> sandboxes = new ConcurrentHashMap<>();

  @Override
  public Function<Script, Execution> runner(RunConditions conditions) {
    return sandboxes.computeIfAbsent(conditions, SandboxRunners::open)::execute;
  }

  @Override
  public void close() {
    sandboxes.values().forEach(Sandbox::close);
    sandboxes.clear();
  }

  private static Sandbox open(RunConditions conditions) {
    Limits limits = conditions.limits();
    SandboxConfig.Builder builder =
        SandboxConfig.builder()
            .timeout(limits.time())
            .maxMemory(limits.memory())
            .maxOutput(limits.output())
            .randomSeed(conditions.randomSeed())
            .hashSeed(conditions.hashSeed());
    limits.fuel().ifPresent(builder::maxFuel);
    return Sandbox.create(builder.build());
  }
}

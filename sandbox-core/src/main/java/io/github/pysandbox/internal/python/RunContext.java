package io.github.pysandbox.internal.python;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.internal.engine.MemoryBudget;
import io.github.pysandbox.internal.engine.Meter;
import io.github.pysandbox.internal.wasi.CommandLine;
import io.github.pysandbox.internal.wasi.GuestClock;
import io.github.pysandbox.internal.wasi.GuestFiles;
import io.github.pysandbox.internal.wasi.Randomness;
import io.github.pysandbox.internal.wasi.StandardStreams;
import io.github.pysandbox.internal.wasi.WasiCalls;
import io.github.pysandbox.internal.wasi.WasiEnvironment;
import java.time.Duration;

/**
 * What belongs to one run and no other.
 *
 * @param meter counts its work
 * @param budget counts what it makes the host hold
 * @param files its file system
 * @param streams its input and output
 * @param calls its host functions
 */
record RunContext(
    Meter meter, MemoryBudget budget, GuestFiles files, StandardStreams streams, WasiCalls calls) {

  /** A tick takes less than this, even before the JVM has compiled anything. */
  private static final Duration SLOWEST_TICK = Duration.ofNanos(1_000);

  /** The context of a run of one of our own interpreters. */
  static RunContext of(SandboxConfig config, long maxFuel, byte[] stdin) {
    Protocol protocol = new FaceProtocol(Edition.of(config.interpreter()));
    return of(config, maxFuel, stdin, protocol, CommandLine.NONE);
  }

  static RunContext of(
      SandboxConfig config, long maxFuel, byte[] stdin, Protocol protocol, CommandLine command) {
    long slice = config.tickInterval().toNanos() / SLOWEST_TICK.toNanos();
    Meter meter = new Meter(maxFuel, slice);
    MemoryBudget budget = new MemoryBudget(config.maxMemory());
    GuestFiles files = protocol.createFiles(budget, config.writableFiles());
    StandardStreams streams = new StandardStreams(stdin, config.maxOutput(), budget, meter);
    GuestClock clock = new GuestClock(config.clock().orElse(null), config.clockResolution());
    Randomness randomness = new Randomness(config.randomSeed());
    WasiEnvironment environment =
        new WasiEnvironment(files, command, streams, clock, randomness, meter);
    return new RunContext(meter, budget, files, streams, new WasiCalls(environment));
  }
}

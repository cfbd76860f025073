package io.github.pysandbox.internal.wasi;

/**
 * Everything of one run that its host functions work on.
 *
 * @param files the file system
 * @param command arguments and environment
 * @param streams standard input, output and error
 * @param clock the clocks
 * @param randomness the random numbers
 * @param control the run itself
 */
public record WasiEnvironment(
    GuestFiles files,
    CommandLine command,
    StandardStreams streams,
    GuestClock clock,
    Randomness randomness,
    RunControl control) {}

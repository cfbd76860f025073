package io.github.pysandbox.internal.snapshot;

/**
 * All that distinguishes an instance that has run from one that has not: its linear memory and its
 * globals.
 *
 * @param moduleDigest the digest of the module it belongs to, SHA-256 in hexadecimal digits
 * @param globals the globals as raw 64 bits, by index
 * @param memory the linear memory; shared and never written to
 */
public record Snapshot(String moduleDigest, long[] globals, byte[] memory) {}

package io.github.pysandbox.internal.wasi;

import java.security.SecureRandom;
import java.util.OptionalLong;
import java.util.Random;

/** The random numbers of one run: the one class through which randomness enters. */
public final class Randomness {

  /** One for all: it is thread-safe, and making one is slow. Loaded when first needed. */
  private static final class Secure {
    static final SecureRandom INSTANCE = new SecureRandom();
  }

  private final Random random;

  /**
   * Create the random numbers of a run.
   *
   * @param seed what they follow from, on every Java alike; empty for fresh ones of {@link
   *     SecureRandom}
   */
  public Randomness(OptionalLong seed) {
    this.random = seed.isPresent() ? new Random(seed.getAsLong()) : Secure.INSTANCE;
  }

  byte[] next(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }
}

package io.github.pysandbox;

import java.time.Duration;

/**
 * How a run ended. Every way is the program's own doing and therefore a value, never an exception.
 */
public sealed interface Termination {

  /**
   * Tell whether the program ended by itself with exit code 0.
   *
   * @return true for {@link Exited} with code 0
   */
  default boolean isSuccess() {
    return this instanceof Exited exited && exited.code() == 0;
  }

  /**
   * The program ended by itself.
   *
   * @param code the exit code, all 32 bits of it: 0 after the last statement, 1 after an uncaught
   *     exception, otherwise what {@code sys.exit} or {@code os._exit} was given
   */
  record Exited(int code) implements Termination {}

  /**
   * The deadline fell. No instruction of the program ran after it.
   *
   * @param limit the configured timeout
   */
  record TimedOut(Duration limit) implements Termination {}

  /**
   * A {@code MemoryError} went uncaught, or the host had to end the run to keep the limit.
   *
   * @param limit the configured limit in bytes
   */
  record MemoryExceeded(long limit) implements Termination {}

  /**
   * The program wrote more to stdout and stderr together than it may. What it wrote up to the limit
   * is kept.
   *
   * @param limit the configured limit in bytes
   */
  record OutputExceeded(long limit) implements Termination {}

  /**
   * The program used up its fuel.
   *
   * @param limit the configured fuel
   */
  record FuelExhausted(long limit) implements Termination {}

  /**
   * The interpreter itself was brought down, for instance by {@code os.abort()} or by overflowing
   * its stack.
   *
   * @param reason one line, in WebAssembly's words
   */
  record Trapped(String reason) implements Termination {}
}

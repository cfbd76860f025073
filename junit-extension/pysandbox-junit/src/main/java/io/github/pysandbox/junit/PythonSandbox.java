package io.github.pysandbox.junit;

import io.github.pysandbox.Interpreter;
import io.github.pysandbox.SandboxConfig;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a {@link io.github.pysandbox.Sandbox}, or the {@link SandboxConfig} of one.
 *
 * <p>On a parameter of a constructor, a test method or a lifecycle method, or on a static or
 * instance field, it asks for one. On a method or class it configures those below it. Of each
 * setting the nearest value wins: parameter or field, method, class, enclosing class, the builder
 * of a registered {@link PythonSandboxExtension}, the configuration parameters {@code
 * pysandbox.interpreter}, {@code .timeout}, {@code .memory}, {@code .fuel}, {@code .output}, {@code
 * .tickInterval}, {@code .hashSeed} and {@code .randomSeed}, and the default of {@link
 * SandboxConfig.Builder}.
 *
 * <pre>{@code
 * @PythonSandbox(timeout = "2s")
 * class LoopsTest {
 *   @Test
 *   void counts(@PythonSandbox(memory = "32MiB") Sandbox sandbox) { // 2 seconds, 32 MiB
 *     assertThat(sandbox.execute("print(sum(range(10)))")).hasStdout("45\n");
 *   }
 * }
 * }</pre>
 *
 * <p>Each parameter and field has a sandbox of its own, closed with the test or class that it
 * belongs to. Durations are written like {@code 500ms}, {@code 5s}, {@code 2min} or {@code 1h},
 * sizes like {@code 512KiB}, {@code 64MiB} or {@code 1GiB}. What cannot be understood is an {@link
 * org.junit.jupiter.api.extension.ExtensionConfigurationException}.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD, ElementType.METHOD, ElementType.TYPE})
@ExtendWith(PythonSandboxExtension.class)
public @interface PythonSandbox {

  /**
   * How long a program may run.
   *
   * @return a duration, or empty to leave it as it is
   * @see SandboxConfig.Builder#timeout
   */
  String timeout() default "";

  /**
   * How much memory a program may hold.
   *
   * @return a size, or empty to leave it as it is
   * @see SandboxConfig.Builder#maxMemory
   */
  String memory() default "";

  /**
   * How much work a program may do.
   *
   * @return at most one number of units of fuel; none leaves it as it is
   * @see SandboxConfig.Builder#maxFuel
   */
  long[] fuel() default {};

  /**
   * How much a program may print.
   *
   * @return a size, or empty to leave it as it is
   * @see SandboxConfig.Builder#maxOutput
   */
  String output() default "";

  /**
   * The standard input of scripts that have none of their own.
   *
   * @return at most one text; none leaves it as it is
   * @see SandboxConfig.Builder#stdin(String)
   */
  String[] stdin() default {};

  /**
   * The arguments of scripts that have none of their own.
   *
   * @return {@code sys.argv[1:]}; none leaves them as they are
   * @see SandboxConfig.Builder#args
   */
  String[] args() default {};

  /**
   * Environment variables, in addition to those set farther away.
   *
   * @return texts like {@code NAME=value}
   * @see SandboxConfig.Builder#env
   */
  String[] env() default {};

  /**
   * Source that runs once, before any script.
   *
   * @return at most one source; none leaves it as it is
   * @see SandboxConfig.Builder#prelude
   */
  String[] prelude() default {};

  /**
   * Where the source is that runs once, before any script.
   *
   * @return a resource or a file, found as {@link PythonSource#value()} is; empty leaves it as it
   *     is. Not together with {@link #prelude()}
   */
  String preludeFrom() default "";

  /**
   * Which Python runs.
   *
   * @return at most one; none leaves it as it is
   * @see SandboxConfig.Builder#interpreter
   */
  Interpreter[] interpreter() default {};

  /**
   * The seed of Python's string hashes.
   *
   * @return at most one; none leaves it as it is
   * @see SandboxConfig.Builder#hashSeed
   */
  long[] hashSeed() default {};

  /**
   * The seed of everything random in a program.
   *
   * @return at most one; none leaves it as it is
   * @see SandboxConfig.Builder#randomSeed
   */
  long[] randomSeed() default {};

  /**
   * The moment at which the programs' clock stands still.
   *
   * @return an instant like {@code 2026-01-01T00:00:00Z}, or empty to leave it as it is
   * @see SandboxConfig.Builder#clock
   */
  String clock() default "";

  /**
   * How soon a deadline is noticed.
   *
   * @return a duration, or empty to leave it as it is
   * @see SandboxConfig.Builder#tickInterval
   */
  String tickInterval() default "";

  /**
   * Whether all who ask for a sandbox with the same annotations get the same one, so that a prelude
   * runs once for all tests. It is closed when all tests have run.
   *
   * @return true to share; what stands nearest counts, and a nearer annotation without it does not
   *     share
   */
  boolean shared() default false;
}

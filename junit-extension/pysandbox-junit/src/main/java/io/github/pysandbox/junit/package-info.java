/**
 * Tests of Python programs with JUnit Jupiter and AssertJ.
 *
 * <p>{@link io.github.pysandbox.junit.PythonSandbox} gives a test a sandbox, {@link
 * io.github.pysandbox.junit.PythonSource} a script, and {@link
 * io.github.pysandbox.junit.PySandboxAssertions} says what the script is to do:
 *
 * <pre>{@code
 * class GreetingTest {
 *   @Test
 *   void greets(@PythonSandbox(timeout = "5s") Sandbox sandbox) {
 *     assertThat(sandbox.execute(Script.of("print('hi', input())"), "Ada\n"))
 *         .succeeded()
 *         .hasStdout("hi Ada\n");
 *   }
 * }
 * }</pre>
 */
@NullMarked
package io.github.pysandbox.junit;

import org.jspecify.annotations.NullMarked;

package io.github.pysandbox.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a parameter or field of type {@link io.github.pysandbox.Script} the program in a file. The
 * script has the file's name, so that tracebacks name it and its lines.
 *
 * <pre>{@code
 * @Test
 * void counts(@PythonSandbox Sandbox sandbox, @PythonSource("exercises/fizzbuzz.py") Script script) {
 *   assertThat(sandbox.execute(script, "3\n")).hasStdout("Fizz\n");
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.FIELD})
@ExtendWith(PythonSandboxExtension.class)
public @interface PythonSource {

  /**
   * Where the program is: a resource of the class path or, where there is none, a file below the
   * directory that the tests run in.
   *
   * @return a path with {@code /}, neither absolute nor with {@code ..}
   */
  String value();
}

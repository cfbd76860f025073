package io.github.pysandbox.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Gives a parameterized test one {@link PythonCase} after the other: all cases of an exercise, each
 * test named after its case.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @PythonCases("exercises/fizzbuzz")
 * void fizzbuzz(PythonCase test, @PythonSource("fizzbuzz.py") Script program) {
 *   test.verify(program);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@ArgumentsSource(PythonCasesProvider.class)
public @interface PythonCases {

  /**
   * Where the exercise is, or a folder with several: a folder of the class path or, where there is
   * none, below the directory that the tests run in.
   *
   * @return a path with {@code /}, neither absolute nor with {@code ..}
   */
  String value();
}

package io.github.pysandbox.junit.engine;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that stands for a folder of Python exercises: what build tools and IDEs, which know
 * classes only, are to select. The class itself is never used.
 *
 * <pre>{@code
 * @PythonExercises("src/test/exercises")
 * class ExercisesTest {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface PythonExercises {

  /**
   * The folder with the exercises, or the folder of one exercise.
   *
   * @return a path below the directory that the tests run in
   */
  String value();

  /**
   * The folder with the programs that are tested, a folder for each exercise.
   *
   * @return a path below the directory that the tests run in; by default, that of the configuration
   *     parameter {@code pysandbox.submissions} or else {@code src/main/python}
   */
  String submissions() default "";
}

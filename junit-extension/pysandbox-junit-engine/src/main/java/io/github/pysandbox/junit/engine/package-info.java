/**
 * A JUnit Platform engine for folders of Python exercises: exercise, group and case are its tree.
 *
 * <p>{@link io.github.pysandbox.junit.engine.PythonExercises} marks a class that stands for a
 * folder; folders and files can also be selected as such.
 */
@NullMarked
package io.github.pysandbox.junit.engine;

import org.jspecify.annotations.NullMarked;

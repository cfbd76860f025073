package io.github.pysandbox.samples;

import io.github.pysandbox.junit.engine.PythonExercises;

/** Stands for the exercises in a folder: each of their cases is a test of its own. */
@PythonExercises("src/test/exercises")
class ExercisesTest {}

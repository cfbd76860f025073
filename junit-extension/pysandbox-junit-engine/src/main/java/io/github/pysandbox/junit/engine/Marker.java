package io.github.pysandbox.junit.engine;

import java.nio.file.Path;
import org.junit.platform.commons.support.AnnotationSupport;

/** A class that is marked with {@link PythonExercises}. */
final class Marker {

  private Marker() {}

  static boolean isOn(Class<?> type) {
    return AnnotationSupport.isAnnotated(type, PythonExercises.class);
  }

  static ExerciseFolder folder(Class<?> type, Path defaultSubmissions) {
    PythonExercises marker =
        AnnotationSupport.findAnnotation(type, PythonExercises.class).orElseThrow();
    Path submissions =
        marker.submissions().isEmpty() ? defaultSubmissions : Path.of(marker.submissions());
    return ExerciseFolder.read(Path.of(marker.value()), submissions);
  }
}

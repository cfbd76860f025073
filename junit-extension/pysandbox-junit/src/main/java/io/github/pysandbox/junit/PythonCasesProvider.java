package io.github.pysandbox.junit;

import io.github.pysandbox.grading.Exercise;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Reads the exercises that {@link PythonCases} names. */
final class PythonCasesProvider implements ArgumentsProvider, AnnotationConsumer<PythonCases> {

  private @Nullable String path;

  PythonCasesProvider() {}

  @Override
  public void accept(PythonCases annotation) {
    path = annotation.value();
  }

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    List<PythonCase> cases = cases(context);
    if (cases.isEmpty()) {
      throw new ExtensionConfigurationException("@PythonCases: \"" + path + "\" holds no case");
    }
    return cases.stream().map(test -> Arguments.argumentSet(test.name(), test));
  }

  private List<PythonCase> cases(ExtensionContext context) {
    try {
      String folder = Objects.requireNonNull(path, "path");
      Sources sources = new Sources(context.getRequiredTestClass());
      ExerciseCatalog catalog = ExerciseCatalog.read(sources.folder(folder));
      if (!catalog.problems().isEmpty()) {
        throw new IllegalArgumentException(catalog.problems().get(0).toString());
      }
      boolean several = catalog.exercises().size() > 1;
      return catalog.exercises().stream().flatMap(one -> cases(one, several)).toList();
    } catch (IllegalArgumentException e) {
      throw new ExtensionConfigurationException("@PythonCases: " + e.getMessage(), e);
    }
  }

  private static Stream<PythonCase> cases(Exercise exercise, boolean several) {
    String prefix = several ? exercise.name() + ": " : "";
    return exercise
        .cases()
        .map(scored -> new PythonCase(prefix + scored.test().name(), exercise, scored));
  }
}

package io.github.pysandbox.junit;

import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.SandboxException;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * What one parameter or field asks for.
 *
 * @param element the parameter or field, as messages name it
 * @param annotations all that hold for it, nearest first
 */
record SandboxRequest(String element, List<PythonSandbox> annotations) {

  static SandboxRequest of(ParameterContext parameter, ExtensionContext context) {
    Executable executable = parameter.getDeclaringExecutable();
    List<PythonSandbox> annotations = new ArrayList<>();
    parameter.findAnnotation(PythonSandbox.class).ifPresent(annotations::add);
    AnnotationSupport.findAnnotation(executable, PythonSandbox.class).ifPresent(annotations::add);
    context
        .getTestMethod()
        .filter(method -> !method.equals(executable))
        .flatMap(method -> AnnotationSupport.findAnnotation(method, PythonSandbox.class))
        .ifPresent(annotations::add);
    addClasses(annotations, context.getRequiredTestClass());
    return new SandboxRequest(Elements.name(parameter), annotations);
  }

  static SandboxRequest of(Field field, ExtensionContext context) {
    List<PythonSandbox> annotations = new ArrayList<>();
    AnnotationSupport.findAnnotation(field, PythonSandbox.class).ifPresent(annotations::add);
    addClasses(annotations, context.getRequiredTestClass());
    return new SandboxRequest(Elements.name(field), annotations);
  }

  private static void addClasses(List<PythonSandbox> annotations, Class<?> testClass) {
    Class<?> place = testClass;
    while (place != null) {
      AnnotationSupport.findAnnotation(place, PythonSandbox.class).ifPresent(annotations::add);
      place = Modifier.isStatic(place.getModifiers()) ? null : place.getEnclosingClass();
    }
  }

  boolean shared() {
    return !annotations.isEmpty() && annotations.get(0).shared();
  }

  /** Settle every setting, from the farthest to the nearest. */
  SandboxConfig config(ExtensionContext context, @Nullable Consumer<SandboxConfig.Builder> base) {
    SandboxConfig.Builder builder = SandboxConfig.builder();
    Sources sources = new Sources(context.getRequiredTestClass());
    try {
      new ConfigurationParameters(context::getConfigurationParameter).applyTo(builder);
      Optional.ofNullable(base).ifPresent(settings -> settings.accept(builder));
      for (int i = annotations.size() - 1; i >= 0; i--) {
        new AnnotationSettings(annotations.get(i), sources).applyTo(builder);
      }
      return builder.build();
    } catch (IllegalArgumentException | SandboxException e) {
      throw new ExtensionConfigurationException(
          "@PythonSandbox for " + element + ": " + e.getMessage(), e);
    }
  }
}

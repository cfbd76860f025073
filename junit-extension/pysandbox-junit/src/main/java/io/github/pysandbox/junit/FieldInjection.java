package io.github.pysandbox.junit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Sets the annotated fields of a test class or a test instance, inherited ones included. */
final class FieldInjection {

  private final Provision provision;
  private final ExtensionContext context;

  FieldInjection(Provision provision, ExtensionContext context) {
    this.provision = provision;
    this.context = context;
  }

  void intoClass(Class<?> testClass) {
    inject(testClass, null, field -> Modifier.isStatic(field.getModifiers()));
  }

  void intoInstance(Object instance) {
    inject(instance.getClass(), instance, field -> !Modifier.isStatic(field.getModifiers()));
  }

  private void inject(Class<?> type, @Nullable Object instance, Predicate<Field> predicate) {
    for (Field field :
        AnnotationSupport.findAnnotatedFields(type, PythonSandbox.class, predicate)) {
      Provision.requireProvided(field.getType(), Elements.name(field));
      SandboxRequest request = SandboxRequest.of(field, context);
      set(field, instance, provision.sandboxOrConfig(field.getType(), request, context));
    }
    for (Field field : AnnotationSupport.findAnnotatedFields(type, PythonSource.class, predicate)) {
      Provision.requireScript(field.getType(), Elements.name(field));
      PythonSource source =
          AnnotationSupport.findAnnotation(field, PythonSource.class).orElseThrow();
      set(field, instance, Provision.script(source, Elements.name(field), context));
    }
  }

  private static void set(Field field, @Nullable Object instance, Object value) {
    if (Modifier.isFinal(field.getModifiers())) {
      throw new ExtensionConfigurationException(Elements.name(field) + " must not be final");
    }
    try {
      field.setAccessible(true);
      field.set(instance, value);
    } catch (ReflectiveOperationException | RuntimeException e) {
      throw new ExtensionConfigurationException(Elements.name(field) + " cannot be set", e);
    }
  }
}

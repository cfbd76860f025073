package io.github.pysandbox.junit;

import io.github.pysandbox.SandboxConfig;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/**
 * Injects sandboxes and scripts: what {@link PythonSandbox} and {@link PythonSource} bring along.
 *
 * <p>Registered by {@code @ExtendWith} or by an annotation on the class, it also serves parameters
 * of type {@link io.github.pysandbox.Sandbox} and {@link SandboxConfig} without an annotation. What
 * an annotation cannot say, a registered extension can:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final PythonSandboxExtension PYTHON =
 *     PythonSandboxExtension.configuredBy(
 *         config -> config.timeout(Duration.ofSeconds(2)).file("data.txt", bytes));
 * }</pre>
 *
 * <p>Keeps no state: sandboxes are in JUnit's store, which closes them whatever happens.
 */
public final class PythonSandboxExtension
    implements BeforeAllCallback, BeforeEachCallback, TestInstancePostProcessor, ParameterResolver {

  private final @Nullable Consumer<SandboxConfig.Builder> base;
  private final Provision provision;

  /** Create an extension without settings of its own; called by JUnit. */
  public PythonSandboxExtension() {
    this(null);
  }

  private PythonSandboxExtension(@Nullable Consumer<SandboxConfig.Builder> base) {
    this.base = base;
    this.provision = new Provision(base);
  }

  /**
   * Create an extension for a static field with {@code @RegisterExtension}.
   *
   * @param settings sets what holds where no annotation says otherwise; called for each sandbox
   * @return the extension
   */
  public static PythonSandboxExtension configuredBy(Consumer<SandboxConfig.Builder> settings) {
    return new PythonSandboxExtension(settings);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    takeOver(context);
    if (isInCharge(context)) {
      new FieldInjection(provision, context).intoClass(context.getRequiredTestClass());
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    takeOver(context);
  }

  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(
      ExtensionContext rootContext) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public void postProcessTestInstance(Object instance, ExtensionContext context) {
    if (isInCharge(context)) {
      new FieldInjection(provision, context).intoInstance(instance);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (parameter.isAnnotated(PythonSandbox.class)) {
      Provision.requireProvided(type, Elements.name(parameter));
    }
    if (parameter.isAnnotated(PythonSource.class)) {
      Provision.requireScript(type, Elements.name(parameter));
      return isInCharge(context);
    }
    return Provision.provides(type) && isInCharge(context);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Optional<PythonSource> source = parameter.findAnnotation(PythonSource.class);
    if (source.isPresent()) {
      return Provision.script(source.get(), Elements.name(parameter), context);
    }
    SandboxRequest request = SandboxRequest.of(parameter, context);
    return provision.sandboxOrConfig(parameter.getParameter().getType(), request, context);
  }

  /** One with settings beats the one that the annotations bring along. */
  private void takeOver(ExtensionContext context) {
    if (base != null) {
      context.getStore(Provision.NAMESPACE).put(PythonSandboxExtension.class, this);
    }
  }

  private boolean isInCharge(ExtensionContext context) {
    Object other = context.getStore(Provision.NAMESPACE).get(PythonSandboxExtension.class);
    return other == null || other == this;
  }
}

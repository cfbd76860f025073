package io.github.pysandbox.junit;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.SandboxException;
import io.github.pysandbox.Script;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Makes the values that are injected; JUnit's store closes the sandboxes among them. */
final class Provision {

  static final Namespace NAMESPACE = Namespace.create(PythonSandboxExtension.class);

  private final @Nullable Consumer<SandboxConfig.Builder> base;

  Provision(@Nullable Consumer<SandboxConfig.Builder> base) {
    this.base = base;
  }

  static boolean provides(Class<?> type) {
    return type == Sandbox.class || type == SandboxConfig.class;
  }

  static void requireProvided(Class<?> type, String element) {
    if (!provides(type)) {
      throw new ExtensionConfigurationException(
          "@PythonSandbox on " + element + ": the type must be Sandbox or SandboxConfig");
    }
  }

  static void requireScript(Class<?> type, String element) {
    if (type != Script.class) {
      throw new ExtensionConfigurationException(
          "@PythonSource on " + element + ": the type must be Script");
    }
  }

  /** A sandbox or a configuration, as the type says. */
  Object sandboxOrConfig(Class<?> type, SandboxRequest request, ExtensionContext context) {
    SandboxConfig config = request.config(context, base);
    if (type == SandboxConfig.class) {
      return config;
    }
    return request.shared() ? shared(config, request, context) : open(config, context);
  }

  private static Sandbox open(SandboxConfig config, ExtensionContext context) {
    Sandbox sandbox = Sandbox.create(config);
    sandbox.onExecution(new Publication(context)::publish);
    context.getStore(NAMESPACE).put(new Object(), sandbox);
    return sandbox;
  }

  private Sandbox shared(SandboxConfig config, SandboxRequest request, ExtensionContext context) {
    Store store = context.getRoot().getStore(NAMESPACE);
    SharedKey key = new SharedKey(request.annotations(), base);
    return store.getOrComputeIfAbsent(key, any -> Sandbox.create(config), Sandbox.class);
  }

  static Script script(PythonSource source, String element, ExtensionContext context) {
    try {
      return new Sources(context.getRequiredTestClass()).script(source.value());
    } catch (IllegalArgumentException | SandboxException e) {
      throw new ExtensionConfigurationException(
          "@PythonSource on " + element + ": " + e.getMessage(), e);
    }
  }

  /** The same for all who are to share. */
  private record SharedKey(
      List<PythonSandbox> annotations, @Nullable Consumer<SandboxConfig.Builder> base) {}
}

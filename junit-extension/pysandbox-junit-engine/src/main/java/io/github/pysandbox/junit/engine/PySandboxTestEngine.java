package io.github.pysandbox.junit.engine;

import io.github.pysandbox.Interpreter;
import java.util.Optional;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.ExecutionRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.config.PrefixedConfigurationParameters;
import org.junit.platform.engine.support.discovery.EngineDiscoveryRequestResolver;
import org.junit.platform.engine.support.hierarchical.ForkJoinPoolHierarchicalTestExecutorService;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestEngine;
import org.junit.platform.engine.support.hierarchical.HierarchicalTestExecutorService;

/**
 * Runs the cases of Python exercises as tests. Registered with JUnit's launcher; its id is {@code
 * pysandbox}.
 *
 * <p>Configuration parameters: {@code pysandbox.submissions} names the folder with the programs
 * that are tested ({@code src/main/python}); {@code pysandbox.interpreter} is {@code cpython} or
 * {@code rustpython}, for which its artifact must be on the class path; {@code
 * pysandbox.execution.parallel.enabled=true} runs cases in parallel, tuned as Jupiter is, with
 * {@code pysandbox.execution.parallel.config.} before each parameter.
 *
 * <p>Whoever has a launcher of their own selects a folder, a file, a URI, or a class that is marked
 * with {@link PythonExercises}:
 *
 * <pre>{@code
 * LauncherDiscoveryRequestBuilder.request()
 *     .selectors(DiscoverySelectors.selectDirectory("src/test/exercises"))
 *     .build();
 * }</pre>
 */
public final class PySandboxTestEngine extends HierarchicalTestEngine<Grading> {

  /** The engine's id. */
  public static final String ID = "pysandbox";

  private static final String INTERPRETER = "pysandbox.interpreter";
  private static final String PARALLEL = "pysandbox.execution.parallel.enabled";
  private static final String PARALLEL_CONFIG = "pysandbox.execution.parallel.config.";

  private static final EngineDiscoveryRequestResolver<TestDescriptor> RESOLVER =
      EngineDiscoveryRequestResolver.builder()
          .addClassContainerSelectorResolver(Marker::isOn)
          .addSelectorResolver(
              context ->
                  new ExerciseSelectors(
                      context.getEngineDescriptor().getUniqueId(),
                      new Catalogs(context.getDiscoveryRequest(), context.getIssueReporter()),
                      context.getClassNameFilter()))
          .addTestDescriptorVisitor(context -> TestDescriptor::prune)
          .build();

  /** Create the engine; called by JUnit. */
  public PySandboxTestEngine() {}

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Optional<String> getGroupId() {
    return Optional.of("io.github.pysandbox");
  }

  @Override
  public Optional<String> getArtifactId() {
    return Optional.of("pysandbox-junit-engine");
  }

  @Override
  public TestDescriptor discover(EngineDiscoveryRequest request, UniqueId uniqueId) {
    RootDescriptor root = new RootDescriptor(uniqueId);
    RESOLVER.resolve(request, root);
    return root;
  }

  @Override
  protected Grading createExecutionContext(ExecutionRequest request) {
    return new Grading(
        request
            .getConfigurationParameters()
            .get(INTERPRETER, Interpreter::named)
            .orElse(Interpreter.CPYTHON));
  }

  @Override
  protected HierarchicalTestExecutorService createExecutorService(ExecutionRequest request) {
    if (request.getConfigurationParameters().getBoolean(PARALLEL).orElse(false)) {
      return new ForkJoinPoolHierarchicalTestExecutorService(
          new PrefixedConfigurationParameters(
              request.getConfigurationParameters(), PARALLEL_CONFIG));
    }
    return super.createExecutorService(request);
  }
}

package io.github.pysandbox.junit.engine;

import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** An exercise that cannot be read: a test that fails with what is wrong with it. */
final class BrokenDescriptor extends AbstractTestDescriptor implements Node<Grading> {

  private final String problem;

  BrokenDescriptor(UniqueId uniqueId, String name, TestSource source, String problem) {
    super(uniqueId, name + " cannot be read", source);
    this.problem = problem;
  }

  @Override
  public Type getType() {
    return Type.TEST;
  }

  @Override
  public Grading execute(Grading grading, DynamicTestExecutor unused) {
    throw new IllegalStateException(problem);
  }
}

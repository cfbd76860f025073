package io.github.pysandbox.junit.engine;

import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.hierarchical.Node;

/** A folder of exercises, an exercise, or a group. */
final class ContainerDescriptor extends AbstractTestDescriptor implements Node<Grading> {

  ContainerDescriptor(UniqueId uniqueId, String displayName, TestSource source) {
    super(uniqueId, displayName, source);
  }

  @Override
  public Type getType() {
    return Type.CONTAINER;
  }

  /** What Surefire's report calls the class of a test. */
  @Override
  public String getLegacyReportingName() {
    return getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getClassName())
        .orElseGet(this::getDisplayName);
  }
}

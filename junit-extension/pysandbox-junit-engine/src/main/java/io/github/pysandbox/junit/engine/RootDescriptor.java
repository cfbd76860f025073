package io.github.pysandbox.junit.engine;

import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;
import org.junit.platform.engine.support.hierarchical.Node;

/** The engine itself in the tree of tests. */
final class RootDescriptor extends EngineDescriptor implements Node<Grading> {

  RootDescriptor(UniqueId uniqueId) {
    super(uniqueId, "PySandbox");
  }

  @Override
  public void cleanUp(Grading grading) {
    grading.close();
  }
}

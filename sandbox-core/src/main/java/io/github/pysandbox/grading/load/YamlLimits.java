package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Problem;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Bounds a tree as it is when every alias is written out: its size, its depth, no cycles. */
final class YamlLimits {

  private static final int MAX_NODES = 200_000;
  private static final int MAX_DEPTH = 50;

  private final String file;
  private int nodes;

  private YamlLimits(String file) {
    this.file = file;
  }

  static void check(String file, Node root) {
    new YamlLimits(file).visit(root, 0);
  }

  private void visit(Node node, int depth) {
    if (++nodes > MAX_NODES) {
      throw refuse(node, "holds more than " + MAX_NODES + " values, aliases written out");
    }
    if (depth > MAX_DEPTH) {
      throw refuse(node, "is nested more than " + MAX_DEPTH + " deep or holds itself");
    }
    children(node).forEach(child -> visit(child, depth + 1));
  }

  private static List<Node> children(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream().map(NodeTuple::getValueNode).toList()
        : List.of();
  }

  private BadExerciseException refuse(Node node, String sentence) {
    int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    return new BadExerciseException(new Problem(file, line, "", sentence));
  }
}

package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.values.PythonValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Reads Python values from YAML: {@code !set}, {@code !tuple} and {@code !!binary} beside its own.
 */
final class PythonValues {

  private PythonValues() {}

  static PythonValue read(YamlValue value) {
    Node node = value.node();
    if (node instanceof ScalarNode scalar) {
      return scalar(value, scalar);
    } else if (node instanceof SequenceNode) {
      return sequence(value);
    } else {
      return mapping(value, (MappingNode) node);
    }
  }

  private static PythonValue scalar(YamlValue value, ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    try {
      if (tag.equals(Tag.NULL)) {
        return new PythonValue.None();
      } else if (tag.equals(Tag.BOOL)) {
        return new PythonValue.Bool(Boolean.parseBoolean(text));
      } else if (tag.equals(Tag.INT)) {
        return new PythonValue.Int(integer(text));
      } else if (tag.equals(Tag.FLOAT)) {
        return new PythonValue.Real(real(text));
      } else if (tag.equals(Tag.BINARY)) {
        return new PythonValue.Binary(Bytes.of(Base64.getMimeDecoder().decode(text)));
      } else if (tag.equals(Tag.STR)) {
        return new PythonValue.Text(text);
      }
    } catch (IllegalArgumentException e) {
      throw value.refuse(value.quoted() + " is not what its type says");
    }
    throw value.refuse("has the tag " + tag.getValue() + "; allowed are !set, !tuple, !!binary");
  }

  private static BigInteger integer(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
  }

  private static double real(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case ".nan" -> Double.NaN;
      case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
      case "-.inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  private static PythonValue sequence(YamlValue value) {
    List<PythonValue> items = value.asList().stream().map(PythonValues::read).toList();
    return switch (value.node().getTag().getValue()) {
      case "!set" -> new PythonValue.SetOf(items);
      case "!tuple" -> new PythonValue.TupleOf(items);
      case "tag:yaml.org,2002:seq" -> new PythonValue.ListOf(items);
      default ->
          throw value.refuse(
              "has the tag " + value.node().getTag().getValue() + "; allowed are !set, !tuple");
    };
  }

  private static PythonValue mapping(YamlValue value, MappingNode mapping) {
    List<PythonValue.DictOf.Entry> entries = new ArrayList<>();
    for (NodeTuple tuple : mapping.getValue()) {
      entries.add(
          new PythonValue.DictOf.Entry(
              read(value.child(tuple.getKeyNode())), read(value.child(tuple.getValueNode()))));
    }
    return new PythonValue.DictOf(entries);
  }
}

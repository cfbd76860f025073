package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Place;
import io.github.pysandbox.grading.Problem;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value in a YAML file, with the place where it stands. */
final class YamlValue {

  private final String file;
  private final String key;
  private final Node node;

  YamlValue(String file, String key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  String file() {
    return file;
  }

  String key() {
    return key;
  }

  Node node() {
    return node;
  }

  int line() {
    return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
  }

  Place place() {
    return new Place(file, line());
  }

  boolean isNull() {
    return node.getTag().equals(Tag.NULL);
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  /** A value inside this one, whose own key is not worth naming. */
  YamlValue child(Node inner) {
    return new YamlValue(file, key, inner);
  }

  YamlMap asMap() {
    return YamlMap.of(this);
  }

  List<YamlValue> asList() {
    if (!(node instanceof SequenceNode sequence)) {
      throw refuse("must be a list");
    }
    List<YamlValue> values = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      values.add(new YamlValue(file, key + "[" + (values.size() + 1) + "]", item));
    }
    return values;
  }

  /** The scalar as it is written, whatever type YAML would give it. */
  String text() {
    if (node instanceof ScalarNode scalar && !isNull()) {
      return scalar.getValue();
    }
    throw refuse("must be a text");
  }

  boolean flag() {
    if (node.getTag().equals(Tag.BOOL)) {
      return Boolean.parseBoolean(text());
    }
    throw refuse(quoted() + " is not true or false");
  }

  /** A number that is not negative and finite. */
  double number() {
    if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
      try {
        double value = Double.parseDouble(text());
        if (value >= 0 && value <= Double.MAX_VALUE) {
          return value;
        }
      } catch (NumberFormatException e) {
        throw refuse(quoted() + " is not a decimal number");
      }
    }
    throw refuse(quoted() + " is not a number of 0 or more");
  }

  long integer(long least, long most) {
    try {
      long value = Long.parseLong(text().replace("_", ""));
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw refuse(quoted() + " is not a whole number from " + least + " to " + most);
    }
    throw refuse(quoted() + " is not a whole number from " + least + " to " + most);
  }

  BadExerciseException refuse(String sentence) {
    return new BadExerciseException(new Problem(file, line(), key, sentence));
  }

  /** The value for a message, cut short. */
  String quoted() {
    String text = node instanceof ScalarNode scalar ? scalar.getValue() : "this";
    return '"' + (text.length() > 60 ? text.substring(0, 60) + "..." : text) + '"';
  }
}

package io.github.pysandbox.grading.load;

import io.github.pysandbox.grading.BadExerciseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping in a YAML file: text keys, no key twice. */
final class YamlMap {

  private final Map<String, YamlValue> values;
  private final Map<String, YamlMap> merged;

  private YamlMap(Map<String, YamlValue> values, Map<String, YamlMap> merged) {
    this.values = values;
    this.merged = merged;
  }

  static YamlMap empty() {
    return new YamlMap(Map.of(), Map.of());
  }

  /** Read the mapping at the root of a file; a file without content is an empty one. */
  static YamlMap parse(String name, String text) {
    return YamlFile.parse(name, text)
        .filter(root -> !root.isNull())
        .map(YamlValue::asMap)
        .orElse(empty());
  }

  static YamlMap of(YamlValue value) {
    if (!(value.node() instanceof MappingNode mapping)) {
      throw value.refuse("must be a mapping, key: value");
    }
    Map<String, YamlValue> values = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlValue key = new YamlValue(value.file(), value.key(), tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
        throw key.refuse("a key must be a plain text");
      }
      String path =
          value.key().isEmpty() ? scalar.getValue() : value.key() + "." + scalar.getValue();
      YamlValue entry = new YamlValue(value.file(), path, tuple.getValueNode());
      if (values.put(scalar.getValue(), entry) != null) {
        throw new YamlValue(value.file(), path, tuple.getKeyNode()).refuse("stands here twice");
      }
    }
    return new YamlMap(values, Map.of());
  }

  /** Refuse every other key. */
  YamlMap allow(String... keys) {
    Set<String> allowed = new TreeSet<>(List.of(keys));
    values.forEach(
        (name, value) -> {
          if (!allowed.contains(name)) {
            throw unknown(value, allowed);
          }
        });
    return this;
  }

  private static BadExerciseException unknown(YamlValue value, Set<String> allowed) {
    return value.refuse("is not a key here; allowed are " + String.join(", ", allowed));
  }

  /** The value of a key; one that is written without a value counts as missing. */
  Optional<YamlValue> get(String key) {
    return Optional.ofNullable(values.get(key)).filter(value -> !value.isNull());
  }

  /** The value of a key, be it null. */
  Optional<YamlValue> raw(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Tell whether the key is written, with or without a value. */
  boolean has(String key) {
    return values.containsKey(key);
  }

  /** The mapping under a key; a missing one is empty. */
  YamlMap map(String key) {
    YamlMap known = merged.get(key);
    return known != null ? known : get(key).map(YamlValue::asMap).orElse(empty());
  }

  /**
   * Put this mapping over defaults: its keys win; of the keys named, mappings on both sides are put
   * over each other in turn.
   */
  YamlMap over(YamlMap defaults, String... merged) {
    Map<String, YamlValue> all = new LinkedHashMap<>(defaults.values);
    all.putAll(values);
    Map<String, YamlMap> inner = new LinkedHashMap<>();
    for (String key : merged) {
      inner.put(key, map(key).over(defaults.map(key)));
    }
    return new YamlMap(all, inner);
  }

  Map<String, YamlValue> entries() {
    return Collections.unmodifiableMap(values);
  }
}

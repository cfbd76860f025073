package io.github.pysandbox.grading.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A package's {@code constants}: <code>{{name}}</code> stands for a value in validators, included
 * files, example submissions and the settings of groups.
 */
final class KattisConstants {

  private static final Pattern NAME = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");
  private static final Pattern SEQUENCE = Pattern.compile("\\{\\{(" + NAME.pattern() + ")\\}\\}");

  private final Map<String, String> values;

  private KattisConstants(Map<String, String> values) {
    this.values = values;
  }

  static KattisConstants of(YamlMap problem) {
    Map<String, String> values = new TreeMap<>();
    problem
        .map("constants")
        .entries()
        .forEach(
            (name, value) -> {
              if (!NAME.matcher(name).matches()) {
                throw value.refuse("the name of a constant must match " + NAME.pattern());
              }
              values.put(name, value.text());
            });
    return new KattisConstants(values);
  }

  /** Put values in; a sequence of an unknown name stays as it is. */
  String in(String text) {
    if (values.isEmpty()) {
      return text;
    }
    return SEQUENCE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
  }

  /** Put values in bytes of any encoding that holds ASCII. */
  byte[] in(byte[] content) {
    if (values.isEmpty()) {
      return content;
    }
    String text = new String(content, ISO_8859_1);
    return SEQUENCE
        .matcher(text)
        .replaceAll(
            found -> {
              String value = values.get(found.group(1));
              return Matcher.quoteReplacement(
                  value == null ? found.group() : new String(value.getBytes(UTF_8), ISO_8859_1));
            })
        .getBytes(ISO_8859_1);
  }

  Map<String, byte[]> in(Map<String, byte[]> files) {
    Map<String, byte[]> result = new TreeMap<>();
    files.forEach((path, content) -> result.put(path, in(content)));
    return result;
  }
}

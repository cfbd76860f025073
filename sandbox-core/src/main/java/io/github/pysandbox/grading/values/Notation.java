package io.github.pysandbox.grading.values;

import java.util.List;
import java.util.stream.Collectors;

/** Writes values as Python would. */
final class Notation {

  private Notation() {}

  static String real(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    return Double.toString(value).replace("E", "e");
  }

  static String text(String value) {
    StringBuilder text = new StringBuilder("'");
    value
        .codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                case '\'' -> text.append("\\'");
                case '\\' -> text.append("\\\\");
                default -> text.appendCodePoint(point);
              }
            });
    return text.append('\'').toString();
  }

  static String kind(PythonValue value) {
    if (value instanceof PythonValue.None) {
      return "None";
    } else if (value instanceof PythonValue.Bool) {
      return "True or False";
    } else if (value instanceof PythonValue.Int) {
      return "an int";
    } else if (value instanceof PythonValue.Real) {
      return "a float";
    } else if (value instanceof PythonValue.Complex) {
      return "a complex number";
    } else if (value instanceof PythonValue.Text) {
      return "a str";
    } else if (value instanceof PythonValue.Binary) {
      return "bytes";
    } else if (value instanceof PythonValue.ListOf) {
      return "a list";
    } else if (value instanceof PythonValue.TupleOf) {
      return "a tuple";
    } else if (value instanceof PythonValue.SetOf) {
      return "a set";
    } else {
      return value instanceof PythonValue.DictOf ? "a dict" : "an object";
    }
  }

  static String binary(byte[] value) {
    StringBuilder text = new StringBuilder("b'");
    for (byte one : value) {
      boolean plain = one >= ' ' && one < 0x7f && one != '\'' && one != '\\';
      text.append(plain ? String.valueOf((char) one) : String.format("\\x%02x", one & 0xff));
    }
    return text.append('\'').toString();
  }

  static String items(String open, List<PythonValue> items, String close) {
    return items.stream().map(PythonValue::toString).collect(Collectors.joining(", ", open, close));
  }

  static String sorted(String open, List<PythonValue> items, String close) {
    return items.stream()
        .map(PythonValue::toString)
        .sorted()
        .collect(Collectors.joining(", ", open, close));
  }

  static String entries(List<PythonValue.DictOf.Entry> entries) {
    return entries.stream()
        .map(entry -> entry.key() + ": " + entry.value())
        .sorted()
        .collect(Collectors.joining(", ", "{", "}"));
  }
}

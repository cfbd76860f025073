package io.github.pysandbox.grading.values;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.Bytes;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Reads the notation in which values leave the guest: a letter for the type, hexadecimal digits, a
 * semicolon; brackets around items. It comes from the guest, so that anything may stand there.
 */
public final class ValueReader {

  private static final int MAX_DEPTH = 100;

  private final String text;
  private int at;

  private ValueReader(String text) {
    this.text = text;
  }

  /**
   * Read a value.
   *
   * @param content the whole notation
   * @return the value, or empty where it is not one
   */
  public static Optional<PythonValue> read(byte[] content) {
    ValueReader reader = new ValueReader(new String(content, US_ASCII));
    try {
      PythonValue value = reader.value(0);
      return reader.at == reader.text.length() ? Optional.of(value) : Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private PythonValue value(int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("nested too deeply");
    }
    char type = text.charAt(at++);
    return switch (type) {
      case 'n' -> new PythonValue.None();
      case 't' -> new PythonValue.Bool(true);
      case 'f' -> new PythonValue.Bool(false);
      case 'i' -> new PythonValue.Int(new BigInteger(upTo(';'), 16));
      case 'd' -> new PythonValue.Real(real());
      case 'c' -> new PythonValue.Complex(real(), real());
      case 's' -> new PythonValue.Text(text());
      case 'b' -> new PythonValue.Binary(Bytes.of(hex()));
      case '[' -> new PythonValue.ListOf(items(']', depth));
      case '(' -> new PythonValue.TupleOf(items(')', depth));
      case '{' -> new PythonValue.SetOf(items('}', depth));
      case '<' -> new PythonValue.DictOf(entries(depth));
      case 'u' -> new PythonValue.Opaque(text());
      default -> throw new IllegalArgumentException("no such type");
    };
  }

  private List<PythonValue> items(char end, int depth) {
    List<PythonValue> items = new ArrayList<>();
    while (text.charAt(at) != end) {
      items.add(value(depth + 1));
    }
    at++;
    return items;
  }

  private List<PythonValue.DictOf.Entry> entries(int depth) {
    List<PythonValue.DictOf.Entry> entries = new ArrayList<>();
    while (text.charAt(at) != '>') {
      entries.add(new PythonValue.DictOf.Entry(value(depth + 1), value(depth + 1)));
    }
    at++;
    return entries;
  }

  private double real() {
    String hex = upTo(';');
    return switch (hex) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(hex);
    };
  }

  private String text() {
    return new String(hex(), UTF_8);
  }

  private byte[] hex() {
    return HexFormat.of().parseHex(upTo(';'));
  }

  private String upTo(char end) {
    int start = at;
    at = text.indexOf(end, start) + 1;
    if (at == 0) {
      throw new IllegalArgumentException("no end");
    }
    return text.substring(start, at - 1);
  }
}

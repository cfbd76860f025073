package io.github.pysandbox.grading.values;

import io.github.pysandbox.grading.Bytes;
import java.math.BigInteger;
import java.util.List;

/** A value as Python has it, without the object behind it. Its text is Python's own notation. */
public sealed interface PythonValue {

  /**
   * Name its type as people do.
   *
   * @return for instance {@code a list}
   */
  default String kind() {
    return Notation.kind(this);
  }

  /** {@code None}. */
  record None() implements PythonValue {
    @Override
    public String toString() {
      return "None";
    }
  }

  /**
   * {@code True} or {@code False}; not a number.
   *
   * @param value which of them
   */
  record Bool(boolean value) implements PythonValue {
    @Override
    public String toString() {
      return value ? "True" : "False";
    }
  }

  /**
   * An {@code int}.
   *
   * @param value of any size
   */
  record Int(BigInteger value) implements PythonValue {
    @Override
    public String toString() {
      return value.toString();
    }
  }

  /**
   * A {@code float}.
   *
   * @param value the number
   */
  record Real(double value) implements PythonValue {
    @Override
    public String toString() {
      return Notation.real(value);
    }
  }

  /**
   * A {@code complex}.
   *
   * @param real the real part
   * @param imaginary the imaginary part
   */
  record Complex(double real, double imaginary) implements PythonValue {
    @Override
    public String toString() {
      return "complex(" + Notation.real(real) + ", " + Notation.real(imaginary) + ")";
    }
  }

  /**
   * A {@code str}.
   *
   * @param value the text; lone surrogates are kept
   */
  record Text(String value) implements PythonValue {
    @Override
    public String toString() {
      return Notation.text(value);
    }
  }

  /**
   * A {@code bytes}.
   *
   * @param value the bytes
   */
  record Binary(Bytes value) implements PythonValue {
    @Override
    public String toString() {
      return Notation.binary(value.toArray());
    }
  }

  /**
   * A {@code list}.
   *
   * @param items in order
   */
  record ListOf(List<PythonValue> items) implements PythonValue {

    /** Copy the items. */
    public ListOf {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return Notation.items("[", items, "]");
    }
  }

  /**
   * A {@code tuple}.
   *
   * @param items in order
   */
  record TupleOf(List<PythonValue> items) implements PythonValue {

    /** Copy the items. */
    public TupleOf {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return Notation.items("(", items, items.size() == 1 ? ",)" : ")");
    }
  }

  /**
   * A {@code set} or {@code frozenset}.
   *
   * @param items in any order
   */
  record SetOf(List<PythonValue> items) implements PythonValue {

    /** Copy the items. */
    public SetOf {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return items.isEmpty() ? "set()" : Notation.sorted("{", items, "}");
    }
  }

  /**
   * A {@code dict}.
   *
   * @param entries in any order
   */
  record DictOf(List<Entry> entries) implements PythonValue {

    /** Copy the entries. */
    public DictOf {
      entries = List.copyOf(entries);
    }

    @Override
    public String toString() {
      return Notation.entries(entries);
    }

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value the value
     */
    public record Entry(PythonValue key, PythonValue value) {}
  }

  /**
   * Something that is not data: an object of the program's own, a function, a value that holds
   * itself.
   *
   * @param type the name of its type
   */
  record Opaque(String type) implements PythonValue {
    @Override
    public String toString() {
      return "<an object of type " + type + ">";
    }
  }
}

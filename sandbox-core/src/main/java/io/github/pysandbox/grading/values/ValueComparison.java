package io.github.pysandbox.grading.values;

import io.github.pysandbox.grading.check.FloatTolerance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Compares values by type and content: {@code True} is not {@code 1}, {@code 1} equals {@code 1.0}
 * only with a tolerance, not-a-number equals itself, and the order of sets and dicts is nothing.
 */
public final class ValueComparison {

  private final FloatTolerance tolerance;

  /**
   * Make a comparison.
   *
   * @param tolerance how far numbers may be off
   */
  public ValueComparison(FloatTolerance tolerance) {
    this.tolerance = tolerance;
  }

  /**
   * Compare two values.
   *
   * @param expected the right value
   * @param actual the other value
   * @return true if they are the same
   */
  public boolean same(PythonValue expected, PythonValue actual) {
    if (expected instanceof PythonValue.Opaque || actual instanceof PythonValue.Opaque) {
      return false;
    }
    if (isNumber(expected) && isNumber(actual)) {
      return sameNumber(expected, actual);
    }
    if (expected instanceof PythonValue.ListOf left && actual instanceof PythonValue.ListOf right) {
      return sameItems(left.items(), right.items());
    }
    if (expected instanceof PythonValue.TupleOf left
        && actual instanceof PythonValue.TupleOf right) {
      return sameItems(left.items(), right.items());
    }
    if (expected instanceof PythonValue.SetOf left && actual instanceof PythonValue.SetOf right) {
      return sameSet(left.items(), right.items());
    }
    if (expected instanceof PythonValue.DictOf left && actual instanceof PythonValue.DictOf right) {
      return sameEntries(left.entries(), right.entries());
    }
    return expected.equals(actual);
  }

  private static boolean isNumber(PythonValue value) {
    return value instanceof PythonValue.Int || value instanceof PythonValue.Real;
  }

  private boolean sameNumber(PythonValue expected, PythonValue actual) {
    if (expected instanceof PythonValue.Int left && actual instanceof PythonValue.Int right) {
      return left.value().equals(right.value());
    }
    boolean comparable = expected.getClass() == actual.getClass() || tolerance.isSet();
    return comparable && tolerance.accepts(real(expected), real(actual));
  }

  private static double real(PythonValue value) {
    if (value instanceof PythonValue.Int number) {
      return number.value().doubleValue();
    }
    return value instanceof PythonValue.Real number ? number.value() : Double.NaN;
  }

  private boolean sameItems(List<PythonValue> expected, List<PythonValue> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    for (int i = 0; i < expected.size(); i++) {
      if (!same(expected.get(i), actual.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Each expected item takes away one that is the same: what an equal text says costs little. */
  private boolean sameSet(List<PythonValue> expected, List<PythonValue> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    Map<String, PythonValue> byText = new HashMap<>();
    actual.forEach(item -> byText.put(item.toString(), item));
    List<PythonValue> open = new ArrayList<>();
    for (PythonValue item : expected) {
      PythonValue found = byText.remove(item.toString());
      if (found == null || !same(item, found)) {
        open.add(item);
      }
    }
    return open.isEmpty()
        || (tolerance.isSet() && open.stream().allMatch(item -> take(byText.values(), item)));
  }

  private boolean take(Iterable<PythonValue> left, PythonValue item) {
    for (Iterator<PythonValue> each = left.iterator(); each.hasNext(); ) {
      if (same(item, each.next())) {
        each.remove();
        return true;
      }
    }
    return false;
  }

  private boolean sameEntries(
      List<PythonValue.DictOf.Entry> expected, List<PythonValue.DictOf.Entry> actual) {
    if (expected.size() != actual.size()) {
      return false;
    }
    Map<String, PythonValue> byKey = new HashMap<>();
    actual.forEach(entry -> byKey.put(entry.key().toString(), entry.value()));
    for (PythonValue.DictOf.Entry entry : expected) {
      PythonValue value = byKey.get(entry.key().toString());
      if (value == null || !same(entry.value(), value)) {
        return false;
      }
    }
    return true;
  }
}

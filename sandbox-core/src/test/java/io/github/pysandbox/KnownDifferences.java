package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Where an interpreter differs from CPython: a test on its list must fail with it, for a reason
 * that stands beside. A test that passes all the same fails: the difference has gone.
 */
public final class KnownDifferences implements InvocationInterceptor {

  /** What JUnit puts before the name of an invocation, and the parameter's own name. */
  private static final Pattern NUMBER = Pattern.compile("^\\[\\d+] (\\w+ ?= ?)?");

  private static final Map<String, Difference> LISTED = of(Pythons.tested());

  /**
   * A difference.
   *
   * @param reason a row of the table that users read
   * @param sometimes whether the test passes on a machine that is slow, or fast
   */
  record Difference(String reason, boolean sometimes) {}

  /** The tests that an interpreter must fail, each with the reason. */
  static Map<String, Difference> of(Interpreter interpreter) {
    String list = "/differences/" + interpreter.name().toLowerCase(Locale.ROOT) + ".tsv";
    Map<String, Difference> listed = new TreeMap<>();
    try (InputStream in = KnownDifferences.class.getResourceAsStream(list)) {
      if (in != null) {
        new String(in.readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.split("\t", -1))
            .forEach(
                columns -> listed.put(columns[0], new Difference(columns[1], columns.length > 2)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return listed;
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext extension)
      throws Throwable {
    run(
        invocation,
        extension.getRequiredTestClass().getSimpleName() + "." + context.getExecutable().getName());
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> context,
      ExtensionContext extension)
      throws Throwable {
    String name = NUMBER.matcher(extension.getDisplayName()).replaceFirst("");
    run(
        invocation,
        extension.getRequiredTestClass().getSimpleName()
            + "."
            + context.getExecutable().getName()
            + " "
            + name);
  }

  private static void run(Invocation<Void> invocation, String test) throws Throwable {
    Difference difference = LISTED.get(test);
    if (difference == null) {
      invocation.proceed();
    } else {
      requireFailure(invocation, test, difference);
    }
  }

  private static void requireFailure(
      Invocation<Void> invocation, String test, Difference difference) {
    try {
      invocation.proceed();
    } catch (Throwable expected) {
      return;
    }
    if (!difference.sometimes()) {
      throw new AssertionError(
          test
              + " passes, though this was known to stand in its way: "
              + difference.reason()
              + "; take it off the list");
    }
  }
}

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

  private static final Map<String, String> LISTED = of(Pythons.tested());

  /** The tests that an interpreter must fail, each with the reason. */
  static Map<String, String> of(Interpreter interpreter) {
    String list = "/differences/" + interpreter.name().toLowerCase(Locale.ROOT) + ".tsv";
    Map<String, String> listed = new TreeMap<>();
    try (InputStream in = KnownDifferences.class.getResourceAsStream(list)) {
      if (in != null) {
        new String(in.readAllBytes(), UTF_8)
            .lines()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.split("\t", 2))
            .forEach(columns -> listed.put(columns[0], columns[1]));
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
    String reason = LISTED.get(test);
    if (reason == null) {
      invocation.proceed();
    } else {
      requireFailure(invocation, test, reason);
    }
  }

  private static void requireFailure(Invocation<Void> invocation, String test, String reason) {
    try {
      invocation.proceed();
    } catch (Throwable expected) {
      return;
    }
    throw new AssertionError(
        test
            + " passes, though this was known to stand in its way: "
            + reason
            + "; take it off the list");
  }
}

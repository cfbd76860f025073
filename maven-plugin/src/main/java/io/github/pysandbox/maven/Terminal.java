package io.github.pysandbox.maven;

import io.github.pysandbox.grading.Progress;
import java.io.Console;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Tells whether somebody is looking: then progress is shown live, else in plain lines. */
final class Terminal {

  private Terminal() {}

  /**
   * How to tell of progress.
   *
   * @param interactive whether Maven may talk with its user, as it may not with {@code -B}
   * @param log where plain lines go
   */
  static Progress progress(boolean interactive, Log log) {
    boolean watched =
        interactive && log.isInfoEnabled() && isTerminal(System.console(), System.getenv());
    return watched ? new TerminalProgress(System.out, System::nanoTime) : new LoggedProgress(log);
  }

  /** A CI server's log is no terminal, even where it is made to look like one. */
  static boolean isTerminal(@Nullable Console console, Map<String, String> environment) {
    String kind = environment.getOrDefault("TERM", "dumb");
    return console != null
        && isReal(console)
        && !environment.containsKey("CI")
        && !kind.equals("dumb")
        && !kind.isEmpty();
  }

  /** From Java 22 on there is a console where there is no terminal, and a method that tells. */
  private static boolean isReal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}

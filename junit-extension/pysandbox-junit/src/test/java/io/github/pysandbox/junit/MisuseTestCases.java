package io.github.pysandbox.junit;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Mistakes, one to a class, each with what it has to say. */
final class MisuseTestCases {

  private MisuseTestCases() {}

  static Stream<Arguments> all() {
    return Stream.of(
        arguments(
            BadDuration.class, "timeout: \"5 parsecs\" is not a duration, written like 500ms"),
        arguments(NegativeMemory.class, "memory: \"-1MiB\" is not a size, written like 512KiB"),
        arguments(LittleMemory.class, "maxMemory is \"1048576\": must be from"),
        arguments(NoSuchResource.class, "\"exercises/none.py\" is neither a resource of the class"),
        arguments(OutsideOfTheProject.class, "\"../pom.xml\" is not a path below"),
        arguments(OnAString.class, "the type must be Sandbox or SandboxConfig"),
        arguments(SourceOnAString.class, "the type must be Script"),
        arguments(BadVariable.class, "env: \"NAME\" is not written like NAME=value"),
        arguments(TwoPreludes.class, "prelude and preludeFrom exclude each other"),
        arguments(OnAFieldOfAnotherType.class, "@PythonSandbox on field String"),
        arguments(OnAFinalField.class, "must not be final"));
  }

  static class BadDuration {
    @Test
    void test(@PythonSandbox(timeout = "5 parsecs") Sandbox sandbox) {}
  }

  static class NegativeMemory {
    @Test
    void test(@PythonSandbox(memory = "-1MiB") Sandbox sandbox) {}
  }

  static class LittleMemory {
    @Test
    void test(@PythonSandbox(memory = "1MiB") SandboxConfig config) {}
  }

  static class NoSuchResource {
    @Test
    void test(@PythonSource("exercises/none.py") Script script) {}
  }

  static class OutsideOfTheProject {
    @Test
    void test(@PythonSource("../pom.xml") Script script) {}
  }

  static class OnAString {
    @Test
    void test(@PythonSandbox String text) {}
  }

  static class SourceOnAString {
    @Test
    void test(@PythonSource("exercises/fizz.py") String text) {}
  }

  static class BadVariable {
    @Test
    void test(@PythonSandbox(env = "NAME") Sandbox sandbox) {}
  }

  static class TwoPreludes {
    @Test
    void test(@PythonSandbox(prelude = "1", preludeFrom = "exercises/fizz.py") Sandbox sandbox) {}
  }

  static class OnAFieldOfAnotherType {
    @PythonSandbox String text;

    @Test
    void test() {}
  }

  static class OnAFinalField {
    @PythonSandbox final Sandbox sandbox = null;

    @Test
    void test() {}
  }
}

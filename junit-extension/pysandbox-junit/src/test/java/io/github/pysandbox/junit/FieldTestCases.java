package io.github.pysandbox.junit;

import static io.github.pysandbox.junit.PySandboxAssertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.Script;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FieldTestCases {

  @PythonSandbox(memory = "40MiB")
  static Sandbox shared;

  @PythonSandbox private Sandbox own;

  @PythonSandbox(memory = "50MiB")
  SandboxConfig config;

  @PythonSource("exercises/fizz.py")
  Script fizz;

  @BeforeAll
  static void staticFieldsAreSet() {
    assertThat(shared.config().maxMemory()).isEqualTo(40L << 20);
  }

  @BeforeEach
  void instanceFieldsAreSet() {
    assertThat(own).isNotNull().isNotSameAs(shared);
  }

  @Test
  void fields() {
    assertThat(config.maxMemory()).isEqualTo(50L << 20);
    assertThat(own.execute(fizz, "3")).hasStdout("Fizz\n");
    assertThat(shared.execute(fizz, "4")).hasStdout("4\n");
  }

  @Nested
  class Inside {

    @PythonSandbox Sandbox inner;

    @Test
    void fieldsOfBoth() {
      assertThat(inner).isNotNull().isNotSameAs(own);
      assertThat(fizz).isNotNull();
    }
  }
}

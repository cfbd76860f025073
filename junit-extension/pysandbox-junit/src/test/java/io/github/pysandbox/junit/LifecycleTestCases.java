package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Sandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PythonSandboxExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class LifecycleTestCases {

  private final Sandbox ofConstructor;
  private Sandbox ofBeforeAll;

  LifecycleTestCases(Sandbox sandbox) {
    this.ofConstructor = sandbox;
  }

  @BeforeAll
  void beforeAll(@PythonSandbox(timeout = "1s") Sandbox sandbox) {
    ofBeforeAll = sandbox;
  }

  @BeforeEach
  void beforeEach(Sandbox sandbox) {
    assertThat(sandbox.execute("1").isSuccess()).isTrue();
  }

  @AfterEach
  void afterEach(Sandbox sandbox) {
    assertThat(sandbox.execute("1").isSuccess()).isTrue();
  }

  @AfterAll
  void staysOpenUntilTheEnd() {
    usesAll();
  }

  @Test
  void usesAll() {
    assertThat(ofConstructor.execute("1").isSuccess()).isTrue();
    assertThat(ofBeforeAll.execute("1").isSuccess()).isTrue();
  }

  @Test
  void usesAllAgain() {
    usesAll();
  }

  @Nested
  class Inside {

    private final Sandbox inner;

    Inside(@PythonSandbox Sandbox inner) {
      this.inner = inner;
    }

    @Test
    void usesAllInside() {
      assertThat(inner.execute("1").isSuccess()).isTrue();
      usesAll();
    }

    @Test
    void usesAllInsideAgain() {
      usesAllInside();
    }
  }
}

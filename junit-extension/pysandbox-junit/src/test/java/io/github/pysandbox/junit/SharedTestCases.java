package io.github.pysandbox.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Sandbox;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@PythonSandbox(shared = true, prelude = "answer = 42")
class SharedTestCases {

  private static final Set<Sandbox> SEEN = Collections.newSetFromMap(new IdentityHashMap<>());

  @RepeatedTest(2)
  void allGetTheSame(Sandbox sandbox) {
    SEEN.add(sandbox);
    assertThat(SEEN).hasSize(1);
    assertThat(sandbox.execute("print(answer); answer = 0").stdout()).isEqualTo("42\n");
  }

  @Test
  void butNotOneWithAnAnnotationOfItsOwn(@PythonSandbox Sandbox sandbox) {
    assertThat(SEEN).doesNotContain(sandbox);
  }
}

package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BadInputTest {

  private static void refused(SandboxConfig.Builder config, String... words) {
    assertThatThrownBy(config::build)
        .isInstanceOf(InvalidConfigurationException.class)
        .message()
        .contains(words);
  }

  @Test
  void limitsOutOfRangeAreRefusedWithValueAndRange() {
    refused(SandboxConfig.builder().timeout(Duration.ZERO), "timeout", "PT0S", "PT0.001S");
    refused(SandboxConfig.builder().timeout(Duration.ofSeconds(-1)), "timeout", "PT-1S");
    refused(SandboxConfig.builder().maxMemory(-5), "maxMemory", "-5");
    refused(SandboxConfig.builder().maxMemory(1 << 20), "maxMemory", "1048576", "from 25165824");
    refused(SandboxConfig.builder().maxMemory(Long.MAX_VALUE), "maxMemory");
    refused(SandboxConfig.builder().maxFuel(0), "maxFuel", "\"0\"");
    refused(SandboxConfig.builder().maxOutput(-1), "maxOutput", "-1");
    refused(SandboxConfig.builder().hashSeed(1L << 32), "hashSeed", "4294967296");
    refused(SandboxConfig.builder().tickInterval(Duration.ofNanos(1)), "tickInterval");
  }

  /** The core's own class path does not have it. */
  @Test
  void anInterpreterWhoseArtifactIsMissingSaysWhatToAdd() {
    SandboxConfig config = SandboxConfig.builder().interpreter(Interpreter.RUSTPYTHON).build();
    try (Sandbox sandbox = Sandbox.create(config)) {
      assertThatThrownBy(() -> sandbox.execute("print(1)"))
          .isInstanceOf(InterpreterUnavailableException.class)
          .hasMessage(
              "RustPython is not on the class path: add the artifact"
                  + " io.github.pysandbox:pysandbox-rustpython of the same version as pysandbox-core");
    }
  }

  @Test
  void interpretersAreNamedInAnyCase() {
    assertThat(Interpreter.named(" RustPython ")).isEqualTo(Interpreter.RUSTPYTHON);
    assertThatThrownBy(() -> Interpreter.named("jython"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("\"jython\" is no interpreter: give cpython or rustpython");
  }

  @Test
  void theMostMemoryThatAHeapHasRoomForIsAccepted() {
    for (long heap : new long[] {256L << 20, 1L << 30, 6L << 30, 64L << 30}) {
      long most = HostHeap.mostMemory(heap);
      HostHeap.requireRoomFor(most, heap);
      if (most < SandboxConfig.MAX_MEMORY) {
        assertThatThrownBy(() -> HostHeap.requireRoomFor(most + (2 << 20), heap))
            .isInstanceOf(InvalidConfigurationException.class);
      }
    }
    assertThat(HostHeap.mostMemory(1 << 20)).isZero();
  }

  @Test
  void aLimitThatTheHeapCannotHoldIsRefused() {
    HostHeap.requireRoomFor(64 << 20, 256 << 20);
    assertThatThrownBy(() -> HostHeap.requireRoomFor(64 << 20, 100 << 20))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessage(
            "maxMemory is 64 MiB, but this JVM's heap has 100 MiB: give programs less, or the JVM"
                + " at least 256 MiB with -Xmx");
  }

  @Test
  void theEnvironmentIsChecked() {
    Map<String, String> many = new TreeMap<>();
    for (int i = 0; i < 1_000_000; i++) {
      many.put("V" + i, "");
    }
    refused(SandboxConfig.builder().envs(many), "env", "1000000", "10000");
    refused(SandboxConfig.builder().env("A=B", "x"), "env", "A=B");
    refused(SandboxConfig.builder().env("A", "x\0y"), "env", "NUL");
  }

  @Test
  void pathsThatLeadOutAreRefused() {
    for (String path : new String[] {"../x", "/x", "a//b", "a/./b", "", "a\\b", "a\nb"}) {
      refused(SandboxConfig.builder().file(path, new byte[0]), "File name");
    }
  }

  @Test
  void sourcesThatCannotBePythonAreRefused(@TempDir Path directory) {
    assertThatThrownBy(() -> Script.of("x = 1\ny = '\0'"))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("main.py: the source holds a NUL byte in line 2");
    assertThatThrownBy(() -> Script.of("a.py", new byte[] {'\n', '\n', (byte) 0xff}))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("a.py: line 3 is not UTF-8");
    assertThatThrownBy(() -> Script.of("x = '\ud800'"))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("lone surrogate");
    assertThatThrownBy(() -> Script.of(" ".repeat(10 << 20)))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("10485760 bytes");
    assertThatThrownBy(() -> Script.of(directory))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("is a directory");
    assertThatThrownBy(() -> Script.of(directory.resolve("missing.py")))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void aDeclaredEncodingIsHonoured() {
    byte[] latin1 = "# -*- coding: latin-1 -*-\nprint('é')\n".getBytes(ISO_8859_1);
    try (Sandbox sandbox = Sandbox.create()) {
      assertThat(sandbox.execute(Script.of("l.py", latin1)).stdout()).isEqualTo("é\n");
    }
  }

  @Test
  void filesThatCannotBeSideBySideAreRefused() {
    SandboxConfig config =
        SandboxConfig.builder().file("a", new byte[0]).file("a/b", new byte[0]).build();
    try (Sandbox sandbox = Sandbox.create(config)) {
      assertThatThrownBy(() -> sandbox.execute("print(1)"))
          .isInstanceOf(InvalidConfigurationException.class)
          .hasMessageContaining("a/b");
    }
  }
}

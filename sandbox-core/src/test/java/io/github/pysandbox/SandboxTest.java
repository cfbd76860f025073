package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SandboxTest {

  private static Execution run(String source) {
    return run(Pythons.config().build(), Script.of(source));
  }

  private static Execution run(SandboxConfig config, Script script) {
    try (Sandbox sandbox = Sandbox.create(config)) {
      return sandbox.execute(script);
    }
  }

  @Test
  void aPackageMadeDuringARunCanBeImportedAtOnce() {
    Execution execution =
        run(
            """
            import os, time
            try:
                import made
            except ModuleNotFoundError:
                time.sleep(0.01)
            os.mkdir('made')
            open('made/__init__.py', 'w').write('x = 3')
            import made
            print(made.x)
            """);
    assertThat(execution.stdout()).as(execution.stderr()).isEqualTo("3\n");
  }

  @Test
  void aProgramPrintsAndEnds() {
    Execution execution = run("print(1 + 1)");
    assertThat(execution.stdout()).isEqualTo("2\n");
    assertThat(execution.stderr()).isEmpty();
    assertThat(execution.termination()).isEqualTo(new Termination.Exited(0));
    assertThat(execution.isSuccess()).isTrue();
    assertThat(execution.orThrow()).isSameAs(execution);
    assertThat(execution.metadata().fuelConsumed()).isPositive();
    assertThat(execution.metadata().peakMemory()).isBetween(8L << 20, Pythons.memory(32 << 20));
  }

  @Test
  void anExceptionIsDataAndItsTracebackIsCPythons() {
    String source = "def half(x):\n    return x / 0\n\nprint('before')\nhalf(3)\n";
    Execution execution = run(Pythons.config().build(), Script.of("exercise/half.py", source));
    assertThat(execution.stdout()).isEqualTo("before\n");
    assertThat(execution.termination()).isEqualTo(new Termination.Exited(1));
    assertThat(execution.pythonError())
        .contains(
            new PythonError(
                "ZeroDivisionError",
                "division by zero",
                List.of(
                    new PythonError.Frame("exercise/half.py", 5, "<module>"),
                    new PythonError.Frame("exercise/half.py", 2, "half"))));
    assertThat(execution.stderr())
        .isEqualTo(
            """
            Traceback (most recent call last):
              File "exercise/half.py", line 5, in <module>
                half(3)
                ~~~~^^^
              File "exercise/half.py", line 2, in half
                return x / 0
                       ~~^~~
            ZeroDivisionError: division by zero
            """);
    assertThatThrownBy(execution::orThrow)
        .isInstanceOf(ExecutionFailedException.class)
        .hasMessageContaining("ZeroDivisionError: division by zero");
  }

  @Test
  void aSyntaxErrorNamesItsPlace() {
    Execution execution = run("x = 1\nif x\n    print(x)\n");
    PythonError error = execution.pythonError().orElseThrow();
    assertThat(error.type()).isEqualTo("SyntaxError");
    assertThat(error.message()).contains("expected ':'");
    assertThat(error.frames()).last().isEqualTo(new PythonError.Frame("main.py", 2, ""));
    assertThat(execution.stderr()).startsWith("  File \"main.py\", line 2\n    if x\n        ^\n");
  }

  @Test
  void exitCodesAreReportedWhole() {
    assertThat(run("import sys; sys.exit(3)").exitCode()).hasValue(3);
    assertThat(run("import sys; sys.exit(256)").exitCode()).hasValue(256);
    assertThat(run("import os; os._exit(7)").exitCode()).hasValue(7);
    Execution text = run("import sys; sys.exit('bye')");
    assertThat(text.exitCode()).hasValue(1);
    assertThat(text.stderr()).isEqualTo("bye\n");
    assertThat(text.pythonError()).isEmpty();
  }

  /** With replacement characters, different names would become one. */
  @Test
  void aFileNameThatIsNotUtf8IsAnError() {
    String source =
        """
        for name in b'\\xff', b'\\xfe', b'ok':
            try:
                open(name, 'w').close()
                print(name)
            except OSError as e:
                print(e)
        """;
    Execution execution = run(source);
    assertThat(execution.stdout())
        .isEqualTo(
            """
            [Errno 84] Invalid or incomplete multibyte or wide character: b'\\xff'
            [Errno 84] Invalid or incomplete multibyte or wide character: b'\\xfe'
            b'ok'
            """);
    assertThat(execution.files()).containsOnlyKeys("ok");
  }

  @Test
  void abortIsATrap() {
    assertThat(run("import os; os.abort()").termination()).isInstanceOf(Termination.Trapped.class);
  }

  @Test
  void aScriptsInputAndArgumentsBeatTheConfiguredOnes() {
    SandboxConfig config = Pythons.config().stdin("configured\n").args(List.of("a", "b")).build();
    Script script = Script.of("import sys\nprint(input(), sys.argv)");
    assertThat(run(config, script).stdout()).isEqualTo("configured ['main.py', 'a', 'b']\n");
    Script own = script.withStdin("own\n").withArgs(List.of("c"));
    assertThat(run(config, own).stdout()).isEqualTo("own ['main.py', 'c']\n");
    try (Sandbox sandbox = Sandbox.create(config)) {
      assertThat(sandbox.execute(own, "last\n").stdout()).startsWith("last ");
    }
  }

  @Test
  void theEnvironmentIsTheConfiguredOneAlone() {
    SandboxConfig config = Pythons.config().env("NAME", "värde").build();
    assertThat(run(config, Script.of("import os; print(dict(os.environ))")).stdout())
        .isEqualTo("{'NAME': 'värde'}\n");
  }

  @Test
  void filesAreGivenAndGotBack() {
    SandboxConfig config = Pythons.config().file("data/in.txt", "7".getBytes(UTF_8)).build();
    Script script =
        Script.of(
                "from helper import twice\nopen('out.txt', 'w').write(twice(open('data/in.txt').read()))")
            .withFile("helper.py", "def twice(x): return x * 2\n".getBytes(UTF_8));
    Map<String, byte[]> files = run(config, script).files();
    assertThat(files).containsOnlyKeys("data/in.txt", "helper.py", "out.txt");
    assertThat(files.get("out.txt")).asString(UTF_8).isEqualTo("77");
  }

  @Test
  void filesAreReadOnlyWhereConfigured() {
    SandboxConfig config =
        Pythons.config().writableFiles(false).file("a.txt", new byte[] {'x'}).build();
    String source =
        """
        print(open('a.txt').read())
        for mode in 'w', 'a', 'r+':
            try: open('a.txt', mode)
            except OSError as e: print(e.strerror)
        """;
    assertThat(run(config, Script.of(source)).stdout())
        .isEqualTo("x\n" + "Read-only file system\n".repeat(3));
  }

  @Test
  void theNullDeviceTakesEverything() {
    String source =
        """
        import contextlib, os
        with open(os.devnull, 'w') as null, contextlib.redirect_stdout(null): print('x' * 100000)
        print(repr(open(os.devnull).read()), os.listdir('/'))
        """;
    assertThat(run(source).stdout()).isEqualTo("'' ['work', 'dev']\n");
  }

  @Test
  void nothingLeaksFromRunToRun() {
    try (Sandbox sandbox = Pythons.sandbox()) {
      sandbox.execute(
          "import builtins, json\nbuiltins.leak = 1\njson.dumps = None\nopen('f', 'w')");
      Execution next =
          sandbox.execute(
              "import builtins, json, os\nprint(hasattr(builtins, 'leak'), json.dumps(1), os.listdir())");
      assertThat(next.stdout()).isEqualTo("False 1 ['main.py']\n");
    }
  }

  @Test
  void destructorsAndExitHandlersRunAndPrint() {
    String source =
        """
        import atexit
        class Last:
            def __del__(self): print('deleted')
        last = Last()
        atexit.register(print, 'at exit')
        print('end')
        """;
    assertThat(run(source).stdout()).isEqualTo("end\nat exit\ndeleted\n");
  }

  @Test
  void outputIsBytes() {
    Execution execution = run("import os\nos.write(1, b'\\xff\\xe2\\x82')\nos.write(1, b'\\xac')");
    assertThat(execution.stdoutBytes()).containsExactly(0xff, 0xe2, 0x82, 0xac);
    assertThat(execution.stdout()).isEqualTo("\ufffd€");
  }

  @Test
  void whatCannotExistSaysWhy() {
    assertThat(run("import threading\nthreading.Thread(target=print).start()").pythonError())
        .hasValueSatisfying(error -> assertThat(error.type()).isEqualTo("RuntimeError"));
    assertThat(run("import subprocess\nsubprocess.run(['ls'])").pythonError())
        .hasValueSatisfying(error -> assertThat(error.type()).isIn("OSError", "PermissionError"));
    assertThat(run("import ctypes").pythonError())
        .hasValueSatisfying(error -> assertThat(error.message()).contains("not available"));
  }
}

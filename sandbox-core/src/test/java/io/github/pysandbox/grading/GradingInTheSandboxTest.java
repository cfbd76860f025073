package io.github.pysandbox.grading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import io.github.pysandbox.grading.load.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real Python: drivers, checkers, and submissions that try to forge a verdict. */
class GradingInTheSandboxTest {

  private static Sandbox sandbox;

  @TempDir Path root;

  @BeforeAll
  static void openSandbox() {
    sandbox = Sandbox.create(SandboxConfig.builder().randomSeed(0).build());
  }

  @AfterAll
  static void closeSandbox() {
    sandbox.close();
  }

  @BeforeEach
  void writeCases() throws IOException {
    Files.createDirectories(root.resolve("exercises/task/tests"));
    Files.createDirectories(root.resolve("python/task"));
  }

  @Test
  void functionsAreJudgedByWhatTheyReturnRaiseAndWrite() throws IOException {
    cases(
        """
        - {expression: 'add(1, 2)', return: 3}
        - {expression: 'add(0.1, 0.2)', return: 0.3, float_tolerance: 1e-9}
        - {expression: 'add(1, 0)', exception: {type: TypeError}}
        - {expression: 'divide(1, 0)', exception: {type: ZeroDivisionError, message: division by zero}}
        - {stdin: "3\\n", stdout: "fizz\\n"}
        - {statement: save('out.txt'), output_files: {out.txt: "42\\n"}}
        - {expression: data(), return: {a: [1, !tuple [2, 3]], b: !set [x, y], 1: null}}
        - {expression: count('abca'), return: {a: 2, b: 1, c: 1}}
        - {expression: one(), return: true}
        - {expression: Thing(), return: 1}
        - {expression: leave(), return: 1}
        """);
    submit(
        """
        from collections import Counter
        class Thing: pass
        def add(a, b): return a + b
        def divide(a, b): return a / b
        def save(name): open(name, "w").write("42\\n")
        def data(): return {"b": {"y", "x"}, "a": [1, (2, 3)], 1: None}
        def count(text): return Counter(text)
        def one(): return 1
        def leave(): raise SystemExit
        if __name__ == "__main__":
            input(); print("fizz")
        """);

    assertThat(verdicts()).isEqualTo("AC AC WA AC AC AC AC AC WA WA RTE");
  }

  @Test
  void nothingThatASubmissionOverridesHasASay() throws IOException {
    cases(
        """
        - {expression: number(), return: 42}
        - {expression: disguised(), return: 42}
        - {expression: listed(), return: [42]}
        - {expression: text(), return: '42'}
        - {expression: quit(), return: 42}
        - {expression: forge(), return: 42}
        """);
    submit(
        """
        import builtins, os
        class Number(int):
            def __eq__(self, other): return True
            def __hash__(self): return 0
            def __repr__(self): return '42'
            def __format__(self, spec): return '2a'
            def __index__(self): return 42
        class Listed(list):
            def __iter__(self): return iter([42])
            def __eq__(self, other): return True
        class Text(str):
            def encode(self, *how): return b'42'
        class Meta(type):
            __mro__ = (int,)
            __qualname__ = 'int'
        class Disguised(metaclass=Meta):
            __class__ = int
        def number(): return Number(7)
        def disguised(): return Disguised()
        def listed(): return Listed([7])
        def text(): return Text('7')
        def quit(): os._exit(0)
        def forge():
            for name in os.listdir('.'):
                if name.startswith('.case'):
                    open(name, 'w').write('vi2b;')
            os._exit(0)
        for name in ('print', 'len', 'isinstance', 'type', 'repr', 'str', 'compile', 'exec', 'eval'):
            setattr(builtins, name, lambda *a, **k: 42)
        """);

    assertThat(verdicts()).isEqualTo("WA WA WA WA RTE WA");
  }

  @Test
  void aSyntaxErrorInASiblingIsOneOfTheSubmission() throws IOException {
    cases("- {stdout: x}\n- {expression: f(), return: 1}\n");
    submit("import helper\n");
    Files.writeString(root.resolve("python/task/helper.py"), "def f(:\n");
    Files.writeString(root.resolve("exercises/task/exercise.yaml"), "entry: task.py\n");

    assertThat(verdicts()).isEqualTo("CE CE");
  }

  @Test
  void aQuestionThatIsNotPythonIsNoFaultOfTheSubmission() throws IOException {
    cases(
        """
        - {expression: 'f(', return: 1}
        - {statement: 'x = ', stdout: ''}
        - {expression: 'f(1)', return: 1}
        """);
    submit(
        """
        def f(x):
            raise SyntaxError("'(' was never closed", ('<case>', 1, 2, 'f('))
        """);

    assertThat(verdicts()).isEqualTo("JE JE RTE");
  }

  @Test
  void unittestFilesFailAndErr() throws IOException {
    Files.writeString(
        root.resolve("exercises/task/tests/test_task.py"),
        """
        import unittest
        from task import add
        class TestAdd(unittest.TestCase):
            def test_right(self): self.assertEqual(add(1, 1), 2)
            def test_wrong(self): self.assertEqual(add(1, 1), 3)
            def test_error(self): add(1)
            @unittest.skip("no")
            def test_skipped(self): pass
        """);
    submit(
        """
        import unittest
        def add(a, b): return a + b
        for name in dir(unittest.TestCase):
            if name.startswith('assert'):
                setattr(unittest.TestCase, name, lambda *a, **k: None)
        """);

    assertThat(verdicts()).isEqualTo("AC WA RTE WA");
  }

  @Test
  void aCheckerInPythonJudgesAndASubmissionNeverSeesItNorTheAnswer() throws IOException {
    Files.writeString(
        root.resolve("exercises/task/exercise.yaml"), "checker: {type: custom, file: check.py}\n");
    Files.writeString(
        root.resolve("exercises/task/check.py"),
        """
        import sys
        answer = open(sys.argv[2]).read().split()
        output = sys.stdin.read().split()
        open(sys.argv[3] + "score.txt", "w").write("0.5")
        sys.exit(42 if sorted(answer) == sorted(output) else 43)
        """);
    Files.writeString(root.resolve("exercises/task/tests/1.in"), "3\n");
    Files.writeString(root.resolve("exercises/task/tests/1.ans"), "sesame\n");
    submit(
        """
        import os
        seen = []
        for folder, folders, files in os.walk('/'):
            for name in files:
                try:
                    seen.append(open(os.path.join(folder, name)).read())
                except Exception:
                    pass
        print('ses' + 'ame' if any('ses' + 'ame' in text for text in seen) else 'nothing')
        """);

    assertThat(verdicts()).isEqualTo("WA");
    submit("print('sesame')");
    assertThat(grade().score()).isEqualTo(0.5);
  }

  private void cases(String yaml) throws IOException {
    Files.writeString(root.resolve("exercises/task/tests/cases.yaml"), yaml);
  }

  private void submit(String source) throws IOException {
    Files.writeString(root.resolve("python/task/task.py"), source);
  }

  private String verdicts() {
    return grade().cases().stream()
        .map(result -> result.verdict().code())
        .collect(Collectors.joining(" "));
  }

  private SubmissionResult grade() {
    ExerciseCatalog catalog = ExerciseCatalog.read(root.resolve("exercises"));
    assertThat(catalog.problems()).isEmpty();
    List<Assignment> assignments =
        Submissions.ofOne(root.resolve("python"), catalog.exercises()).assignments();
    return new Grader(conditions -> sandbox::execute, 2, 1, Progress.SILENT)
        .grade(assignments)
        .get(0);
  }
}

package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Progress;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import io.github.pysandbox.grading.load.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs that look for what they must not know, in all that a Python program can reach, and that
 * try to write their own verdict.
 */
class SpyingTest {

  /** Searches files, environment, arguments, modules and every object that the collector knows. */
  private static final String SEARCH =
      """
      import gc, os, sys
      def look_for(*needles):
          found = set()
          def see(text):
              for needle in needles:
                  if needle in str(text):
                      found.add(needle)
          for folder, folders, files in os.walk('/'):
              see(files)
              for name in files:
                  try:
                      with open(os.path.join(folder, name), 'rb') as file:
                          see(file.read().decode('latin-1'))
                  except OSError:
                      pass
          see(dict(os.environ)); see(sys.argv); see(sys.orig_argv)
          frame = sys._getframe(1)
          while frame:
              see(list(frame.f_locals.values())); frame = frame.f_back
          for thing in gc.get_objects():
              if isinstance(thing, (dict, list, tuple)) and len(thing) < 10_000:
                  items = thing.values() if isinstance(thing, dict) else thing
                  for item in items:
                      if isinstance(item, (str, bytes, int)) and item is not needles:
                          if item not in needles:
                              see(item)
          return found
      """;

  private static Sandbox sandbox;

  @TempDir Path root;

  @BeforeAll
  static void openSandbox() {
    sandbox = Sandbox.create(SandboxConfig.builder().randomSeed(0).maxMemory(128 << 20).build());
  }

  @AfterAll
  static void closeSandbox() {
    sandbox.close();
  }

  @BeforeEach
  void writeExercise() throws IOException {
    write("exercises/task/exercise.yaml", "checker: {type: custom, file: check.py}\n");
    write(
        "exercises/task/check.py",
        """
        import sys
        # checkersource
        right = open(sys.argv[2]).read().strip() == sys.stdin.read().strip()
        if not right:
            open(sys.argv[3] + 'judgemessage.txt', 'w').write(open(sys.argv[2]).read())
        sys.exit(42 if right else 43)
        """);
    for (int i = 1; i <= 3; i++) {
      write("exercises/task/tests/secret/" + i + ".in", "inputnumber" + i + "\n");
      write("exercises/task/tests/secret/" + i + ".ans", "answernumber" + i + "\n");
    }
  }

  @Test
  void answersCheckersAndOtherInputsAreNowhereInTheGuest() throws IOException {
    submit(
        "ada",
        SEARCH
            + """
              own = input()
              found = look_for(
                  'answer' + 'number', 'checker' + 'source', 'bobs' + 'secret',
                  *['input' + 'number' + n for n in '123' if n != own[-1]])
              print('answer' + 'number' + own[-1] if found else 'nothing')
              """);
    submit("bob", "bobssecret = 1\nprint(1)\n");

    assertThat(verdicts("ada")).containsExactly("WA", "WA", "WA");
  }

  @Test
  void aProgramFindsWhatIsThere() throws IOException {
    submit(
        "ada",
        SEARCH
            + "own = input()\n"
            + "found = look_for('own' + 'marker')\n# ownmarker\n"
            + "print('answer' + 'number' + own[-1] if found else 'nothing')\n");

    assertThat(verdicts("ada")).as("the search itself works").containsExactly("AC", "AC", "AC");
  }

  @Test
  void expectedValuesAreNowhereInTheGuest() throws IOException {
    write(
        "exercises/task/tests/secret/cases.yaml",
        "- {expression: guess(), return: expectedvalue}\n"
            + "- {expression: guess(), exception: {type: ValueError, message: expectedvalue}}\n");
    submit(
        "ada",
        SEARCH
            + """
              def guess():
                  found = look_for('expected' + 'value')
                  if found:
                      raise ValueError(found.pop())
                  return 'nothing'
              """);

    assertThat(verdicts("ada")).endsWith("WA", "WA");
  }

  @Test
  void nothingIsLeftFromCaseToCaseOrStudentToStudent() throws IOException {
    String leave =
        """
        import builtins, os, sys, tempfile
        own = input()
        marks = [n for n in os.listdir('/') + os.listdir('.') if n.startswith('mark')]
        marks += [n for n in os.environ if n.startswith('MARK')]
        marks += [1] if hasattr(builtins, 'mark') or 'mark' in sys.modules else []
        for place in ('/mark', 'mark', os.path.join(tempfile.gettempdir(), 'mark')):
            try:
                open(place, 'w').write(own)
            except OSError:
                pass
        os.environ['MARK'] = own; builtins.mark = own; sys.modules['mark'] = sys
        print('seen' if marks else 'answer' + 'number' + own[-1])
        """;
    submit("ada", leave);
    submit("bob", leave);

    assertThat(verdicts("ada")).containsExactly("AC", "AC", "AC");
    assertThat(verdicts("bob")).containsExactly("AC", "AC", "AC");
  }

  @Test
  void hiddenCasesStayHiddenHoweverTheProgramEnds() throws IOException {
    submit(
        "ada",
        """
        import sys
        own = input()
        print(own, file=sys.stderr)
        print(own)
        if own.endswith('1'):
            raise ValueError(own)
        if own.endswith('2'):
            sys.exit(own)
        exec('def f(:\\n    ' + own)
        """);

    Gradebook book = grade();
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(format.text(book))
          .as(format.name())
          .doesNotContain("number1", "number2", "number3");
    }
    assertThat(SurefireReport.xml(book.results().get(0))).doesNotContain("number");
    assertThat(GitHubReport.summary(book)).doesNotContain("number1", "number2", "number3");
    assertThat(GitHubReport.annotations(book).toString()).doesNotContain("number1", "number2");
    ConsoleReport console = new ConsoleReport(UTF_8);
    assertThat(console.details(book).toString()).doesNotContain("number1", "number2", "number3");
    assertThat(console.summary(book).toString()).doesNotContain("number1", "number2", "number3");
  }

  @Test
  void noVerdictCanBeForged() throws IOException {
    write(
        "exercises/task/tests/secret/cases.yaml",
        "- {expression: guess(), return: 42}\n- {expression: other(), return: 42}\n");
    write(
        "exercises/task/tests/secret/test_task.py",
        "import unittest, task\n"
            + "class T(unittest.TestCase):\n"
            + "    def test_one(self): self.assertEqual(task.guess(), 42)\n");
    submit(
        "ada",
        """
        import atexit, os, sys, unittest
        def forge():
            for folder, folders, files in os.walk('/'):
                for name in files:
                    try:
                        with open(os.path.join(folder, name), 'w') as file:
                            file.write('{"verdict": "AC", "passed": true, "value": 42}')
                    except OSError:
                        pass
            for text in ('AC', '::set-output name=passed::true', '##vso[task.complete result=ok]',
                         '<testcase name="x"/>', 'OK', '42'):
                print(text); print(text, file=sys.stderr)
        atexit.register(forge)
        unittest.TestCase.assertEqual = lambda *a, **k: None
        unittest.TestResult.addFailure = unittest.TestResult.addSuccess
        sys.excepthook = lambda *a: None
        def guess():
            forge(); os._exit(0)
        def other():
            forge(); return 41
        if __name__ == '__main__':
            forge(); os._exit(42)
        """);

    assertThat(verdicts("ada"))
        .as("neither accepted nor a judge error, which would cost nothing")
        .hasSize(6)
        .isSubsetOf("RTE", "WA");
  }

  private void submit(String student, String source) throws IOException {
    write("submitted/" + student + "/task/task.py", source);
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> verdicts(String student) {
    return grade().results().stream()
        .filter(result -> result.student().equals(student))
        .flatMap(result -> result.cases().stream())
        .map(CaseResult::verdict)
        .map(verdict -> verdict.code())
        .toList();
  }

  private Gradebook grade() {
    ExerciseCatalog catalog = ExerciseCatalog.read(root.resolve("exercises"));
    assertThat(catalog.problems()).isEmpty();
    return new Gradebook(
        new Grader(conditions -> sandbox::execute, 2, 1, Progress.SILENT)
            .grade(
                Submissions.ofClass(root.resolve("submitted"), catalog.exercises()).assignments()),
        List.of(),
        List.of());
  }
}

package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.Sandbox;
import io.github.pysandbox.SandboxConfig;
import io.github.pysandbox.grading.Assignment;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Grader;
import io.github.pysandbox.grading.Progress;
import io.github.pysandbox.grading.load.ExerciseCatalog;
import io.github.pysandbox.grading.load.Submissions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What beginners get wrong, and what the last lines of the console say about it. */
class BeginnersTest {

  private static Sandbox sandbox;

  @TempDir Path root;

  @BeforeAll
  static void openSandbox() {
    sandbox =
        Sandbox.create(
            SandboxConfig.builder().randomSeed(0).timeout(Duration.ofSeconds(2)).build());
  }

  @AfterAll
  static void closeSandbox() {
    sandbox.close();
  }

  static Stream<Mistake> mistakes() {
    return Stream.of(
        new Mistake("a = int(input())\nb = int(input())\nprint(a + b)", "3", "3", "more input"),
        new Mistake("total = 0\nprint(totl)", "", "0", "a near one is total"),
        new Mistake("pritn('x')", "", "x", "a near one is print"),
        new Mistake("n = int(input())\nprint(n)", "3 4", "7", "split()"),
        new Mistake("n = int(input())\nprint(n)", "2.5", "3", "float()"),
        new Mistake("def f():\nprint(1)\nf()", "", "1", "spaces at the start"),
        new Mistake("if True:\n    print(1)\n     print(2)", "", "1", "spaces at the start"),
        new Mistake("if True:\n\tprint(1)\n        print(2)", "", "1", "spaces at the start"),
        new Mistake("def f(): print(3)\nprint(f())", "", "3", "None"),
        new Mistake("n = input('How many? ')\nprint(n)", "3", "3", "is printed too"),
        new Mistake("n = input('How many?\\n')\nprint(n)", "3", "3", "is printed too"),
        new Mistake(
            "for i in range(4): print(i)", "", "0\n1\n2\n3\n4\n", "one line that is missing"),
        new Mistake(
            "for i in range(1, 4): print(i)", "", "0\n1\n2\n3\n", "one line that is missing"),
        new Mistake("print(3.50)", "", "3.50", "right number in the wrong form: 3.5, where 3.50"),
        new Mistake("print('The sum is', 7)", "", "Sum: 7", "numbers are right"),
        new Mistake("print('hello world')", "", "Hello World", "capital and small"),
        new Mistake("print(input() + 1)", "3", "4", "cannot be added"),
        new Mistake("print('a' + 1)", "", "a1", "cannot be added"),
        new Mistake("print(1 + input())", "3", "4", "cannot be added"),
        new Mistake("n = input()\nif n > 3: print('big')", "5", "big", "cannot be compared"),
        new Mistake("n = input()\nprint(n * 2)", "5", "10", "+ 55"),
        new Mistake("if x = 3: print(x)", "", "3", "=="),
        new Mistake("print 'x'", "", "x", "Did you mean print(...)?"),
        new Mistake("print('x'", "", "x", "was never closed"),
        new Mistake("print('x)", "", "x", "unterminated string"),
        new Mistake("for i in range(3)\n    print(i)", "", "0\n1\n2", "expected ':'"),
        new Mistake("a = [1, 2]\nprint(a[2])", "", "2", "n - 1"),
        new Mistake("d = {}\nprint(d['a'])", "", "2", "no such key"),
        new Mistake("while True: pass", "", "2", "a loop does not end"),
        new Mistake("def f(n): return f(n - 1)\nprint(f(3))", "", "2", "itself too often"),
        new Mistake("x = None\nprint(x.upper())", "", "2", "None"),
        new Mistake("print(len(5))", "", "1", "has no len()"),
        new Mistake("print(1 / 0)", "", "1", "division by zero"),
        new Mistake("x = [3, 1]\nprint(x.sort())", "", "[1, 3]", "None"),
        new Mistake("return 5", "", "5", "function"),
        new Mistake(
            "def solve():\n    print(5)",
            "",
            "5",
            "printed nothing: its function solve is never called"),
        new Mistake("import numpy\nprint(1)", "", "1", "Python's own library"),
        new Mistake("def f(a, b): return a\nprint(f(1))", "", "1", "missing 1 required"),
        new Mistake("f = 3\nprint(f(1))", "", "1", "no function"),
        new Mistake("print(int('abc'))", "", "1", "'abc'"),
        new Mistake("print(str(7).add(3))", "", "1", "no attribute 'add'"),
        new Mistake("a, b = input().split()\nprint(a)", "1 2 3", "1", "more values on the right"),
        new Mistake("print(1, 2, 3)", "", "123", "spaces"),
        new Mistake("print('1\\n\\n2')", "", "1\n2", "one line too many"),
        new Mistake("print(0.1 + 0.2)", "", "0.3", "right but for its rounding"),
        new Mistake("print([1, 2, 3])", "", "1 2 3", "numbers are right"),
        new Mistake("exit()", "", "1", "printed nothing"),
        new Mistake("import sys\nsys.exit('no')", "", "1", "ended with exit code 1, saying: no"),
        new Mistake("x = 5\ndef f():\n    x += 1\nf()", "", "1", "has no value before that"),
        new Mistake("print(\"don\u2019t\u201d)", "", "x", "curly quotation marks"));
  }

  @Test
  void helpCanBeSwitchedOff() throws IOException {
    String last = last(new Mistake("pritn('x')", "", "x", ""), ExerciseCatalog::withoutAdvice);

    assertThat(last).contains("NameError: name 'pritn' is not defined").doesNotContain("Hint");
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void theLastLinesSayWhatToFix(Mistake mistake) throws IOException {
    String last = last(mistake, UnaryOperator.identity());

    assertThat(last).contains(mistake.sentence());
    assertThat(last.lines().count()).isLessThan(15);
  }

  private String last(Mistake mistake, UnaryOperator<ExerciseCatalog> change) throws IOException {
    write("exercises/task/exercise.yaml", "checker: exact\n");
    write("exercises/task/tests/1.in", mistake.input());
    write("exercises/task/tests/1.ans", mistake.expected().strip() + "\n");
    write("python/task/task.py", mistake.source() + "\n");
    ExerciseCatalog catalog = change.apply(ExerciseCatalog.read(root.resolve("exercises")));
    List<Assignment> assignments =
        Submissions.ofOne(root.resolve("python"), catalog.exercises()).assignments();
    Grader grader = new Grader(conditions -> sandbox::execute, 1, 1, Progress.SILENT);
    Gradebook gradebook = new Gradebook(grader.grade(assignments), List.of(), List.of());
    return String.join("\n", new ConsoleReport(UTF_8).summary(gradebook));
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private record Mistake(String source, String input, String expected, String sentence) {}
}

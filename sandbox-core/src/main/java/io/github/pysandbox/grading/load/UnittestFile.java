package io.github.pysandbox.grading.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.BadExerciseException;
import io.github.pysandbox.grading.Bytes;
import io.github.pysandbox.grading.Place;
import io.github.pysandbox.grading.Problem;
import io.github.pysandbox.grading.cases.UnittestCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the tests in a unittest file by reading it: each {@code def test...} in a class at the top
 * level. What is found does not depend on the submission, so that a test that did not run is
 * missed.
 */
final class UnittestFile {

  private static final Pattern NAME = Pattern.compile("test_[A-Za-z0-9_]+\\.py");
  private static final Pattern TYPE = Pattern.compile("class\\s+([A-Za-z_][A-Za-z0-9_]*)\\s*\\(.+");
  private static final Pattern METHOD =
      Pattern.compile("\\s+(?:async\\s+)?def\\s+(test[A-Za-z0-9_]*)\\s*\\(\\s*self\\b.*");

  private UnittestFile() {}

  static boolean isName(String file) {
    return NAME.matcher(file).matches();
  }

  static List<LoadedCase> read(Folder exercise, Path file, String prefix) {
    byte[] source = exercise.read(file);
    String name = Folder.lastName(file);
    List<LoadedCase> cases = new ArrayList<>();
    String type = "";
    int number = 0;
    for (String line : new String(source, UTF_8).lines().toList()) {
      number++;
      Matcher method = METHOD.matcher(line);
      if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
        Matcher start = TYPE.matcher(line);
        type = start.matches() ? start.group(1) : "";
      } else if (!type.isEmpty() && method.matches()) {
        UnittestCase.Method found = new UnittestCase.Method(name, type, method.group(1));
        cases.add(test(prefix, found, source, new Place(exercise.name(file), number)));
      }
    }
    if (cases.isEmpty()) {
      throw new BadExerciseException(
          new Problem(exercise.name(file), 0, "", "has no def test...(self) in a class(TestCase)"));
    }
    return cases;
  }

  private static LoadedCase test(
      String prefix, UnittestCase.Method method, byte[] source, Place place) {
    String name = prefix + method.type() + "." + method.name();
    return new LoadedCase(
        new UnittestCase(name, method, Bytes.of(source)), Optional.empty(), place);
  }
}

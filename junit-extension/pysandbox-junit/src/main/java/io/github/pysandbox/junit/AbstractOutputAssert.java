package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import java.util.List;
import java.util.function.Consumer;

/**
 * Assertions about what a program printed. Used through {@link ExecutionAssert}:
 *
 * <pre>{@code
 * assertThat(sandbox.execute("print(1 / 3)")).hasStdoutNumbers(1e-9, 1 / 3.0);
 * }</pre>
 *
 * @param <SELF> the type that the assertions return
 */
public abstract class AbstractOutputAssert<SELF extends AbstractOutputAssert<SELF>>
    extends AbstractRunAssert<SELF> {

  AbstractOutputAssert(Execution actual, Class<?> selfType) {
    super(actual, selfType);
  }

  /**
   * Verify that the program's standard output is a text, to the character.
   *
   * @param expected the text
   * @return this
   */
  public SELF hasStdout(String expected) {
    return check(() -> stdoutChecks().equalTo(expected));
  }

  /**
   * Verify the program's standard output, where any white space is as good as one space.
   *
   * @param expected the text; white space at both ends does not count
   * @return this
   */
  public SELF hasStdoutIgnoringWhitespace(String expected) {
    return check(() -> stdoutChecks().equalIgnoringWhitespace(expected));
  }

  /**
   * Verify the lines of the program's standard output, whether or not the last one is ended.
   *
   * @param expected the lines without line ends
   * @return this
   */
  public SELF stdoutLines(String... expected) {
    return check(() -> stdoutChecks().lines(List.of(expected)));
  }

  /**
   * Verify that the program's standard output contains texts.
   *
   * @param parts the texts, in any order
   * @return this
   */
  public SELF stdoutContains(String... parts) {
    return check(() -> stdoutChecks().contains(parts));
  }

  /**
   * Verify that the program's standard output contains none of some texts.
   *
   * @param parts the texts
   * @return this
   */
  public SELF stdoutDoesNotContain(String... parts) {
    return check(() -> stdoutChecks().doesNotContain(parts));
  }

  /**
   * Verify that all of the program's standard output matches a pattern.
   *
   * @param regex a {@link java.util.regex.Pattern}
   * @return this
   */
  public SELF stdoutMatches(String regex) {
    return check(() -> stdoutChecks().matches(regex));
  }

  /**
   * Verify the program's standard output by assertions of one's own.
   *
   * @param requirements is given the text
   * @return this
   */
  public SELF stdoutSatisfies(Consumer<String> requirements) {
    return check(() -> requirements.accept(actual.stdout()));
  }

  /**
   * Verify the numbers in the program's standard output and pass over the text between them.
   *
   * @param tolerance how far each may be from what is expected
   * @param expected all the numbers, in order
   * @return this
   */
  public SELF hasStdoutNumbers(double tolerance, double... expected) {
    return check(() -> stdoutChecks().numbers(tolerance, expected));
  }

  /**
   * Verify that the program's standard output is empty.
   *
   * @return this
   */
  public SELF hasNoStdout() {
    return check(() -> stdoutChecks().equalTo(""));
  }

  /**
   * Verify that the program's standard error is a text, to the character.
   *
   * @param expected the text
   * @return this
   */
  public SELF hasStderr(String expected) {
    return check(() -> stderrChecks().equalTo(expected));
  }

  /**
   * Verify the program's standard error, where any white space is as good as one space.
   *
   * @param expected the text; white space at both ends does not count
   * @return this
   */
  public SELF hasStderrIgnoringWhitespace(String expected) {
    return check(() -> stderrChecks().equalIgnoringWhitespace(expected));
  }

  /**
   * Verify the lines of the program's standard error, whether or not the last one is ended.
   *
   * @param expected the lines without line ends
   * @return this
   */
  public SELF stderrLines(String... expected) {
    return check(() -> stderrChecks().lines(List.of(expected)));
  }

  /**
   * Verify that the program's standard error contains texts.
   *
   * @param parts the texts, in any order
   * @return this
   */
  public SELF stderrContains(String... parts) {
    return check(() -> stderrChecks().contains(parts));
  }

  /**
   * Verify that the program's standard error contains none of some texts.
   *
   * @param parts the texts
   * @return this
   */
  public SELF stderrDoesNotContain(String... parts) {
    return check(() -> stderrChecks().doesNotContain(parts));
  }

  /**
   * Verify that all of the program's standard error matches a pattern.
   *
   * @param regex a {@link java.util.regex.Pattern}
   * @return this
   */
  public SELF stderrMatches(String regex) {
    return check(() -> stderrChecks().matches(regex));
  }

  /**
   * Verify the program's standard error by assertions of one's own.
   *
   * @param requirements is given the text
   * @return this
   */
  public SELF stderrSatisfies(Consumer<String> requirements) {
    return check(() -> requirements.accept(actual.stderr()));
  }

  /**
   * Verify that the program's standard error is empty.
   *
   * @return this
   */
  public SELF hasNoStderr() {
    return check(() -> stderrChecks().equalTo(""));
  }

  private OutputChecks stdoutChecks() {
    return new OutputChecks(this, "stdout", actual.stdout());
  }

  private OutputChecks stderrChecks() {
    return new OutputChecks(this, "stderr", actual.stderr());
  }
}

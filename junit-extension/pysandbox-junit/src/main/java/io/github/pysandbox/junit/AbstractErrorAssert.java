package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import io.github.pysandbox.PythonError;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Assertions about the exception that ended a program. Used through {@link ExecutionAssert}:
 *
 * <pre>{@code
 * assertThat(sandbox.execute("1 / 0")).raised("ZeroDivisionError").raisedAtLine(1);
 * }</pre>
 *
 * @param <SELF> the type that the assertions return
 */
public abstract class AbstractErrorAssert<SELF extends AbstractErrorAssert<SELF>>
    extends AbstractOutputAssert<SELF> {

  AbstractErrorAssert(Execution actual, Class<?> selfType) {
    super(actual, selfType);
  }

  /**
   * Verify that an uncaught exception ended the program.
   *
   * @param type the exception's type, with or without its module: {@code ValueError}, {@code
   *     json.decoder.JSONDecodeError}
   * @return this
   */
  public SELF raised(String type) {
    return check(() -> requireError(error -> isType(error, type), "the program to raise " + type));
  }

  /**
   * Verify the type and the message of the exception that ended the program.
   *
   * @param type the exception's type, with or without its module
   * @param message {@code str(exception)}
   * @return this
   */
  public SELF raisedWithMessage(String type, String message) {
    return check(
        () ->
            requireError(
                error -> isType(error, type) && error.message().equals(message),
                "the program to raise " + type + ": " + message));
  }

  /**
   * Verify a part of the message of the exception that ended the program.
   *
   * @param type the exception's type, with or without its module
   * @param part a part of {@code str(exception)}
   * @return this
   */
  public SELF raisedWithMessageContaining(String type, String part) {
    return check(
        () ->
            requireError(
                error -> isType(error, type) && error.message().contains(part),
                "the program to raise " + type + " with \"" + part + "\" in its message"));
  }

  /**
   * Verify where the exception came from that ended the program.
   *
   * @param line the innermost line that is the program's own and not the standard library's
   * @return this
   */
  public SELF raisedAtLine(int line) {
    return check(
        () ->
            requireError(
                error -> StudentFrame.of(error).filter(frame -> frame.line() == line).isPresent(),
                "the program to raise an exception at line " + line));
  }

  /**
   * Verify that a function was running when the exception was raised that ended the program.
   *
   * @param function the function's name
   * @return this
   */
  public SELF hasTracebackThrough(String function) {
    return check(
        () ->
            requireError(
                error ->
                    error.frames().stream().anyMatch(frame -> frame.function().equals(function)),
                "a traceback through " + function));
  }

  /**
   * Verify that no exception ended the program; {@code SystemExit} is none.
   *
   * @return this
   */
  public SELF raisedNothing() {
    return check(() -> require(actual.pythonError().isEmpty(), "the program to raise nothing"));
  }

  private void requireError(Predicate<PythonError> predicate, String expectation) {
    Optional<PythonError> error = actual.pythonError();
    require(error.filter(predicate).isPresent(), expectation);
  }

  private static boolean isType(PythonError error, String type) {
    return error.type().equals(type) || error.type().endsWith("." + type);
  }
}

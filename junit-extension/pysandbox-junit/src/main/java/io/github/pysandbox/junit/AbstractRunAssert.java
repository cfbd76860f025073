package io.github.pysandbox.junit;

import io.github.pysandbox.Execution;
import io.github.pysandbox.Termination;
import org.assertj.core.api.AbstractAssert;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions about how a run ended. Used through {@link ExecutionAssert}:
 *
 * <pre>{@code
 * assertThat(sandbox.execute("while True: pass")).timedOut();
 * }</pre>
 *
 * @param <SELF> the type that the assertions return
 */
public abstract class AbstractRunAssert<SELF extends AbstractRunAssert<SELF>>
    extends AbstractAssert<SELF, Execution> {

  AbstractRunAssert(Execution actual, Class<?> selfType) {
    super(actual, selfType);
  }

  /**
   * Verify that the program ended by itself with exit code 0.
   *
   * @return this
   */
  public SELF succeeded() {
    return check(() -> require(actual.isSuccess(), "the program to succeed"));
  }

  /**
   * Verify that the program did anything but succeed.
   *
   * @return this
   */
  public SELF failed() {
    return check(() -> require(!actual.isSuccess(), "the program to fail"));
  }

  /**
   * Verify that the program ended by itself with an exit code.
   *
   * @param code the expected code
   * @return this
   */
  public SELF exitedWith(int code) {
    return check(
        () ->
            require(
                actual.termination().equals(new Termination.Exited(code)),
                "the program to end with exit code " + code));
  }

  /**
   * Verify that the timeout ended the program.
   *
   * @return this
   */
  public SELF timedOut() {
    return check(() -> requireEnd(Termination.TimedOut.class, "the program to time out"));
  }

  /**
   * Verify that the memory limit ended the program.
   *
   * @return this
   */
  public SELF exceededMemory() {
    return check(
        () -> requireEnd(Termination.MemoryExceeded.class, "the program to exceed its memory"));
  }

  /**
   * Verify that the output limit ended the program.
   *
   * @return this
   */
  public SELF exceededOutput() {
    return check(
        () -> requireEnd(Termination.OutputExceeded.class, "the program to exceed its output"));
  }

  /**
   * Verify that the fuel limit ended the program.
   *
   * @return this
   */
  public SELF exhaustedFuel() {
    return check(
        () -> requireEnd(Termination.FuelExhausted.class, "the program to exhaust its fuel"));
  }

  /**
   * Verify that the program brought the interpreter down.
   *
   * @return this
   */
  public SELF trapped() {
    return check(
        () -> requireEnd(Termination.Trapped.class, "the program to bring down the interpreter"));
  }

  private void requireEnd(Class<? extends Termination> type, String expectation) {
    require(type.isInstance(actual.termination()), expectation);
  }

  /** Fail with "Expected ... but it ...", how the run ended being the answer. */
  void require(boolean condition, String expectation) {
    require(condition, expectation, "it " + RunAccount.ending(actual));
  }

  /** Fail with "Expected ... but ...", and all that is known of the run. */
  void require(boolean condition, String expectation, String finding) {
    if (!condition) {
      throw failure("%s", message(expectation, finding));
    }
  }

  /** The same for two texts, which an IDE can then show side by side. */
  void requireEqual(String expected, String actualText, String expectation) {
    if (!expected.equals(actualText)) {
      String finding = "it differs; " + FirstDifference.of(expected, actualText);
      throw comparable(expected, actualText, failure("%s", message(expectation, finding)));
    }
  }

  /**
   * AssertJ's own failureWithActualExpected would take a {@code %n} that the program printed for
   * one of its own.
   */
  private static AssertionFailedError comparable(
      String expected, String actualText, AssertionError failure) {
    AssertionFailedError error =
        new AssertionFailedError(
            failure.getMessage(), SafeText.lines(expected), SafeText.lines(actualText));
    error.setStackTrace(failure.getStackTrace());
    return error;
  }

  private String message(String expectation, String finding) {
    return "Expected " + expectation + ",\nbut " + finding + "\n" + RunAccount.of(actual);
  }

  /** Every assertion passes through here. */
  SELF check(Runnable assertion) {
    isNotNull();
    assertion.run();
    return myself;
  }
}

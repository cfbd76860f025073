package io.github.pysandbox.junit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.Execution;
import io.github.pysandbox.ExecutionMetadata;
import io.github.pysandbox.PythonError;
import io.github.pysandbox.grading.Units;
import java.time.Duration;
import java.util.Objects;
import org.assertj.core.api.AbstractStringAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ObjectAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about what a program did. Made by {@link PySandboxAssertions#assertThat(Execution)}:
 *
 * <pre>{@code
 * assertThat(sandbox.execute("print(6 * 7)"))
 *     .succeeded()
 *     .hasStdout("42\n")
 *     .ranWithin(Duration.ofSeconds(1))
 *     .usedLessMemoryThan("32MiB");
 * }</pre>
 *
 * <p>A failure's message holds all that is known of the run: how it ended, its exception, what it
 * printed, time, memory and fuel. What of it comes from the program is made harmless: characters
 * that cannot be seen are written out.
 */
public class ExecutionAssert extends AbstractErrorAssert<ExecutionAssert> {

  /**
   * Create assertions.
   *
   * @param actual what a program did
   */
  public ExecutionAssert(Execution actual) {
    super(actual, ExecutionAssert.class);
  }

  /**
   * Verify that the program ran no longer than a time, the interpreter's start-up left aside.
   *
   * @param limit the time
   * @return this
   */
  public ExecutionAssert ranWithin(Duration limit) {
    return check(
        () -> {
          Duration duration = actual.metadata().duration();
          require(
              duration.compareTo(limit) <= 0,
              "the program to run within " + Units.duration(limit),
              "it ran for " + Units.duration(duration));
        });
  }

  /**
   * Verify how much memory the program held at most.
   *
   * @param size a size, written like {@code 32MiB}
   * @return this
   * @throws IllegalArgumentException if it is not written like that
   */
  public ExecutionAssert usedLessMemoryThan(String size) {
    long limit = Quantities.size(size);
    return check(() -> requireMemoryBelow(limit));
  }

  /**
   * Verify how much memory the program held at most.
   *
   * @param bytes more than that
   * @return this
   */
  public ExecutionAssert usedLessMemoryThan(long bytes) {
    return check(() -> requireMemoryBelow(bytes));
  }

  /**
   * Verify how much work the program did.
   *
   * @param fuel more than that, see {@link ExecutionMetadata#fuelConsumed()}
   * @return this
   */
  public ExecutionAssert consumedLessFuelThan(long fuel) {
    return check(
        () ->
            require(
                actual.metadata().fuelConsumed() < fuel,
                "the program to consume less fuel than " + fuel,
                "it consumed " + actual.metadata().fuelConsumed()));
  }

  /**
   * Verify exactly how much work the program did; the same on every machine.
   *
   * @param fuel that much, see {@link ExecutionMetadata#fuelConsumed()}
   * @return this
   */
  public ExecutionAssert consumedFuel(long fuel) {
    return check(
        () ->
            require(
                actual.metadata().fuelConsumed() == fuel,
                "the program to consume " + fuel + " units of fuel",
                "it consumed " + actual.metadata().fuelConsumed()));
  }

  /**
   * Verify that the program left a file.
   *
   * @param path relative to its working directory
   * @return this
   */
  public ExecutionAssert hasFile(String path) {
    return check(() -> requireFile(path));
  }

  /**
   * Verify that the program left a file with a text in it, to the character.
   *
   * @param path relative to its working directory
   * @param text what it holds, in UTF-8
   * @return this
   */
  public ExecutionAssert hasFile(String path, String text) {
    return check(() -> new OutputChecks(this, "the file " + path, requireFile(path)).equalTo(text));
  }

  /**
   * Verify that the program left no file of a name.
   *
   * @param path relative to its working directory
   * @return this
   */
  public ExecutionAssert hasNoFile(String path) {
    return check(
        () ->
            require(!actual.files().containsKey(path), "no file " + path, "the program left one"));
  }

  /**
   * Go on with AssertJ's assertions about the standard output. Not for soft assertions: use {@link
   * #stdoutSatisfies} there.
   *
   * @return assertions about a text
   */
  public AbstractStringAssert<?> stdout() {
    return Assertions.assertThat(actual.stdout()).as("stdout");
  }

  /**
   * Go on with AssertJ's assertions about the standard error. Not for soft assertions: use {@link
   * #stderrSatisfies} there.
   *
   * @return assertions about a text
   */
  public AbstractStringAssert<?> stderr() {
    return Assertions.assertThat(actual.stderr()).as("stderr");
  }

  /**
   * Go on with AssertJ's assertions about what the run cost. Not for soft assertions.
   *
   * @return assertions about a record
   */
  public ObjectAssert<ExecutionMetadata> metadata() {
    return Assertions.assertThat(actual.metadata()).as("metadata");
  }

  /**
   * Verify that an exception ended the program, and go on with AssertJ's assertions about it. Not
   * for soft assertions.
   *
   * @return assertions about a record
   */
  public ObjectAssert<PythonError> pythonError() {
    check(() -> require(actual.pythonError().isPresent(), "the program to raise an exception"));
    return Assertions.assertThat(actual.pythonError().orElseThrow()).as("Python error");
  }

  private void requireMemoryBelow(long bytes) {
    long peak = actual.metadata().peakMemory();
    require(
        peak < bytes,
        "the program to use less memory than " + Units.bytes(bytes),
        "it used " + Units.bytes(peak));
  }

  private String requireFile(String path) {
    byte @Nullable [] content = actual.files().get(path);
    require(
        content != null,
        "the program to leave the file " + path,
        "it left " + SafeText.line(actual.files().keySet().toString()));
    return new String(Objects.requireNonNull(content), UTF_8);
  }
}

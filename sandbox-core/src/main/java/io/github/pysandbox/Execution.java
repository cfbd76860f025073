package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a program did: its output, how it ended and what it cost. Immutable.
 *
 * <p>Output, file names and error texts come from the program and may be anything: escape them
 * before they reach a terminal, a log or a page.
 */
public final class Execution {

  private final byte[] stdout;
  private final byte[] stderr;
  private final Termination termination;
  private final @Nullable PythonError pythonError;
  private final ExecutionMetadata metadata;
  private final SortedMap<String, byte[]> files;
  private final @Nullable ExecutionLimits limits;

  private Execution(Builder builder, Termination termination, ExecutionMetadata metadata) {
    this.stdout = builder.stdout;
    this.stderr = builder.stderr;
    this.termination = termination;
    this.pythonError = builder.pythonError;
    this.metadata = metadata;
    this.files = FileContents.copyOf(builder.files);
    this.limits = builder.limits;
  }

  /**
   * Start describing an execution, for those who put something else than a {@link Sandbox} behind
   * an interface, for instance in a test.
   *
   * @return a builder with no output and no files
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The program's standard output as text.
   *
   * @return stdout decoded as UTF-8; what is not UTF-8 becomes U+FFFD
   */
  public String stdout() {
    return text(stdout);
  }

  /**
   * The program's standard error as text.
   *
   * @return stderr decoded as UTF-8; what is not UTF-8 becomes U+FFFD
   */
  public String stderr() {
    return text(stderr);
  }

  /** Where the output limit cut a character in two, its first half is no error of the program. */
  private String text(byte[] bytes) {
    int length = bytes.length;
    if (termination instanceof Termination.OutputExceeded) {
      length -= Utf8.incompleteTail(bytes);
    }
    return new String(bytes, 0, length, UTF_8);
  }

  /**
   * The program's standard output as it was written.
   *
   * @return a copy of the bytes
   */
  public byte[] stdoutBytes() {
    return stdout.clone();
  }

  /**
   * The program's standard error as it was written.
   *
   * @return a copy of the bytes
   */
  public byte[] stderrBytes() {
    return stderr.clone();
  }

  /**
   * How the run ended.
   *
   * @return the termination
   */
  public Termination termination() {
    return termination;
  }

  /**
   * The exit code of a program that ended by itself.
   *
   * @return the code, or empty where a limit or a trap ended the run
   */
  public OptionalInt exitCode() {
    return termination instanceof Termination.Exited exited
        ? OptionalInt.of(exited.code())
        : OptionalInt.empty();
  }

  /**
   * The exception that ended the program.
   *
   * @return the exception, or empty where none did; {@code SystemExit} is none
   */
  public Optional<PythonError> pythonError() {
    return Optional.ofNullable(pythonError);
  }

  /**
   * What the run cost.
   *
   * @return duration, memory and fuel
   */
  public ExecutionMetadata metadata() {
    return metadata;
  }

  /**
   * The files in the program's working directory when it ended, without the script itself.
   *
   * @return contents by path relative to the working directory, sorted; copies
   */
  public SortedMap<String, byte[]> files() {
    return FileContents.copyOf(files);
  }

  /**
   * Tell whether the program ended by itself with exit code 0.
   *
   * @return true for a success; it says nothing about the output being right
   */
  public boolean isSuccess() {
    return termination.isSuccess();
  }

  /**
   * Turn a failure into an exception.
   *
   * @return this execution, a success
   * @throws ExecutionFailedException if {@link #isSuccess()} is false
   */
  public Execution orThrow() {
    if (!isSuccess()) {
      throw new ExecutionFailedException(describe(), this);
    }
    return this;
  }

  @Override
  public String toString() {
    return describe();
  }

  /**
   * The limits that held.
   *
   * @return the limits, or empty where no {@link Sandbox} ran the program
   */
  public Optional<ExecutionLimits> limits() {
    return Optional.ofNullable(limits);
  }

  private String describe() {
    String end = "Python program ended with " + termination;
    return pythonError == null
        ? end
        : end + ": " + pythonError.type() + ": " + GuestText.singleLine(pythonError.message());
  }

  /** Collects the parts of an {@link Execution}. */
  public static final class Builder {

    private byte[] stdout = {};
    private byte[] stderr = {};
    private @Nullable Termination termination;
    private @Nullable PythonError pythonError;
    private @Nullable ExecutionMetadata metadata;
    private Map<String, byte[]> files = Map.of();
    private @Nullable ExecutionLimits limits;

    private Builder() {}

    /**
     * Set the standard output; none by default.
     *
     * @param bytes what was written
     * @return this builder
     */
    public Builder stdout(byte[] bytes) {
      this.stdout = bytes.clone();
      return this;
    }

    /**
     * Set the standard error; none by default.
     *
     * @param bytes what was written
     * @return this builder
     */
    public Builder stderr(byte[] bytes) {
      this.stderr = bytes.clone();
      return this;
    }

    /**
     * Set how the run ended; required.
     *
     * @param value the termination
     * @return this builder
     */
    public Builder termination(Termination value) {
      this.termination = Objects.requireNonNull(value, "termination");
      return this;
    }

    /**
     * Set the exception that ended the program; none by default.
     *
     * @param value the exception, or null
     * @return this builder
     */
    public Builder pythonError(@Nullable PythonError value) {
      this.pythonError = value;
      return this;
    }

    /**
     * Set what the run cost; required.
     *
     * @param value the cost
     * @return this builder
     */
    public Builder metadata(ExecutionMetadata value) {
      this.metadata = Objects.requireNonNull(value, "metadata");
      return this;
    }

    /**
     * Set the files the program left; none by default.
     *
     * @param value contents by path relative to the working directory
     * @return this builder
     */
    public Builder files(Map<String, byte[]> value) {
      this.files = Map.copyOf(value);
      return this;
    }

    /**
     * Set the limits that held; none by default.
     *
     * @param value the limits, or null
     * @return this builder
     */
    public Builder limits(@Nullable ExecutionLimits value) {
      this.limits = value;
      return this;
    }

    /**
     * Build the execution.
     *
     * @return an immutable execution
     * @throws NullPointerException if termination or metadata is missing
     */
    public Execution build() {
      return new Execution(
          this,
          Objects.requireNonNull(termination, "termination"),
          Objects.requireNonNull(metadata, "metadata"));
    }
  }
}

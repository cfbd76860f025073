package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a sandbox allows and gives to the programs in it. Immutable; made by {@link #builder()},
 * whose {@link Builder#build()} is the one place where settings are checked.
 */
public final class SandboxConfig {

  /**
   * The least {@link Builder#maxMemory(long)}, in bytes: what Python itself needs, and a little.
   */
  public static final long MIN_MEMORY = 24L << 20;

  /** The most {@link Builder#maxMemory(long)}, in bytes: what one Java array can hold. */
  public static final long MAX_MEMORY = (2L << 30) - (1L << 20);

  private final Duration timeout;
  private final long maxMemory;
  private final @Nullable Long maxFuel;
  private final long maxOutput;
  private final Duration tickInterval;
  private final Interpreter interpreter;
  private final @Nullable Path interpreterPath;
  private final @Nullable Path moduleCache;
  private final byte[] stdin;
  private final SortedMap<String, String> env;
  private final List<String> args;
  private final SortedMap<String, byte[]> files;
  private final boolean writableFiles;
  private final @Nullable String prelude;
  private final long hashSeed;
  private final @Nullable Long randomSeed;
  private final @Nullable InstantSource clock;
  private final Duration clockResolution;

  private SandboxConfig(Builder builder) {
    this.timeout = builder.timeout;
    this.maxMemory = builder.maxMemory;
    this.maxFuel = builder.maxFuel;
    this.maxOutput = builder.maxOutput;
    this.tickInterval = builder.tickInterval;
    this.interpreter = builder.interpreter;
    this.interpreterPath = builder.interpreterPath;
    this.moduleCache = builder.moduleCache;
    this.stdin = builder.stdin;
    this.env = Collections.unmodifiableSortedMap(new TreeMap<>(builder.env));
    this.args = List.copyOf(builder.args);
    this.files = FileContents.copyOf(builder.files);
    this.writableFiles = builder.writableFiles;
    this.prelude = builder.prelude;
    this.hashSeed = builder.hashSeed;
    this.randomSeed = builder.randomSeed;
    this.clock = builder.clock;
    this.clockResolution = builder.clockResolution;
  }

  /**
   * The most {@link Builder#maxMemory(long)} for which this JVM's heap has room.
   *
   * @return bytes, at most {@link #MAX_MEMORY}; less than {@link #MIN_MEMORY} in a heap that is too
   *     small for any program
   */
  public static long maxMemoryHere() {
    return HostHeap.mostMemory(Runtime.getRuntime().maxMemory());
  }

  /**
   * The configuration with every setting at its default.
   *
   * @return the defaults that each {@link Builder} method names
   */
  public static SandboxConfig defaults() {
    return builder().build();
  }

  /**
   * Start a configuration.
   *
   * @return a builder with every setting at its default
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Start a configuration from this one.
   *
   * @return a builder with this configuration's settings
   */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * How long a program may run.
   *
   * @return the timeout, interpreter start-up not included
   */
  public Duration timeout() {
    return timeout;
  }

  /**
   * How much memory a program may hold.
   *
   * @return the limit in bytes
   */
  public long maxMemory() {
    return maxMemory;
  }

  /**
   * How much work a program may do.
   *
   * @return the limit in units of fuel, or empty for none
   */
  public OptionalLong maxFuel() {
    return maxFuel == null ? OptionalLong.empty() : OptionalLong.of(maxFuel);
  }

  /**
   * How much a program may print.
   *
   * @return the limit in bytes, stdout and stderr together
   */
  public long maxOutput() {
    return maxOutput;
  }

  /**
   * How soon a deadline is noticed.
   *
   * @return the interval
   */
  public Duration tickInterval() {
    return tickInterval;
  }

  /**
   * Which Python runs.
   *
   * @return the interpreter
   */
  public Interpreter interpreter() {
    return interpreter;
  }

  /**
   * The module of a Python of one's own.
   *
   * @return its path, or empty where {@link #interpreter()} holds
   */
  public Optional<Path> interpreterPath() {
    return Optional.ofNullable(interpreterPath);
  }

  /**
   * Where modules compiled for {@link #interpreterPath()} are kept.
   *
   * @return the folder, or empty for the user's cache directory
   */
  public Optional<Path> moduleCache() {
    return Optional.ofNullable(moduleCache);
  }

  /**
   * The standard input of scripts that have none of their own.
   *
   * @return a copy of the bytes
   */
  public byte[] stdin() {
    return stdin.clone();
  }

  /**
   * The environment, all of it: nothing of the host's is added.
   *
   * @return values by name, sorted
   */
  public SortedMap<String, String> env() {
    return env;
  }

  /**
   * The arguments of scripts that have none of their own.
   *
   * @return {@code sys.argv[1:]}
   */
  public List<String> args() {
    return args;
  }

  /**
   * The files in the working directory of every run.
   *
   * @return contents by relative path, sorted; copies
   */
  public SortedMap<String, byte[]> files() {
    return FileContents.copyOf(files);
  }

  /**
   * Whether programs may create and change files in their working directory.
   *
   * @return true if they may
   */
  public boolean writableFiles() {
    return writableFiles;
  }

  /**
   * The source that runs once, before all scripts.
   *
   * @return the prelude, or empty for none
   */
  public Optional<String> prelude() {
    return Optional.ofNullable(prelude);
  }

  /**
   * The seed of Python's string hashes.
   *
   * @return the seed, 0 to 2^32 - 1
   */
  public long hashSeed() {
    return hashSeed;
  }

  /**
   * The seed of everything random in a program.
   *
   * @return the seed, or empty where each run has fresh randomness
   */
  public OptionalLong randomSeed() {
    return randomSeed == null ? OptionalLong.empty() : OptionalLong.of(randomSeed);
  }

  /**
   * The clock that programs see.
   *
   * @return the clock, or empty for the host's
   */
  public Optional<InstantSource> clock() {
    return Optional.ofNullable(clock);
  }

  /**
   * The finest step of the clocks that programs see.
   *
   * @return the resolution
   */
  public Duration clockResolution() {
    return clockResolution;
  }

  /** Collects settings; every one has a default that suits coursework. */
  public static final class Builder {

    private Duration timeout = Duration.ofSeconds(30);
    private long maxMemory = 64L << 20;
    private @Nullable Long maxFuel;
    private long maxOutput = 8L << 20;
    private Duration tickInterval = Duration.ofMillis(10);
    private Interpreter interpreter = Interpreter.CPYTHON;
    private @Nullable Path interpreterPath;
    private @Nullable Path moduleCache;
    private byte[] stdin = {};
    private Map<String, String> env = new TreeMap<>();
    private List<String> args = new ArrayList<>();
    private Map<String, byte[]> files = new TreeMap<>();
    private boolean writableFiles = true;
    private @Nullable String prelude;
    private long hashSeed;
    private @Nullable Long randomSeed;
    private @Nullable InstantSource clock;
    private Duration clockResolution = Duration.ofMillis(1);

    private Builder() {}

    private Builder(SandboxConfig config) {
      this.timeout = config.timeout;
      this.maxMemory = config.maxMemory;
      this.maxFuel = config.maxFuel;
      this.maxOutput = config.maxOutput;
      this.tickInterval = config.tickInterval;
      this.interpreter = config.interpreter;
      this.interpreterPath = config.interpreterPath;
      this.moduleCache = config.moduleCache;
      this.stdin = config.stdin;
      this.env = new TreeMap<>(config.env);
      this.args = config.args;
      this.files = new TreeMap<>(config.files);
      this.writableFiles = config.writableFiles;
      this.prelude = config.prelude;
      this.hashSeed = config.hashSeed;
      this.randomSeed = config.randomSeed;
      this.clock = config.clock;
      this.clockResolution = config.clockResolution;
    }

    /**
     * Set how long a program may run; 30 seconds by default. Interpreter start-up does not count.
     *
     * @param value 1 ms to 24 hours
     * @return this builder
     */
    public Builder timeout(Duration value) {
      this.timeout = Objects.requireNonNull(value, "timeout");
      return this;
    }

    /**
     * Set how much memory a program may hold; 64 MiB by default. It covers Python itself, the
     * program's data, its files and its captured output.
     *
     * @param bytes {@link #MIN_MEMORY} to {@link #MAX_MEMORY}
     * @return this builder
     */
    public Builder maxMemory(long bytes) {
      this.maxMemory = bytes;
      return this;
    }

    /**
     * Set how much work a program may do; no limit by default. One unit is one call or loop
     * iteration of the interpreter's WebAssembly code; the same program with the same input and
     * seeds uses the same fuel on every machine.
     *
     * @param units at least 1
     * @return this builder
     */
    public Builder maxFuel(long units) {
      this.maxFuel = units;
      return this;
    }

    /**
     * Set how much a program may print, stdout and stderr together; 8 MiB by default.
     *
     * @param bytes 0 to 1 GiB
     * @return this builder
     */
    public Builder maxOutput(long bytes) {
      this.maxOutput = bytes;
      return this;
    }

    /**
     * Set how soon a deadline is noticed at the latest; 10 ms by default. Shorter costs speed.
     *
     * @param value 1 ms to 1 second
     * @return this builder
     */
    public Builder tickInterval(Duration value) {
      this.tickInterval = Objects.requireNonNull(value, "tickInterval");
      return this;
    }

    /**
     * Choose the Python; {@link Interpreter#CPYTHON} by default.
     *
     * @param value the interpreter
     * @return this builder
     */
    public Builder interpreter(Interpreter value) {
      this.interpreter = Objects.requireNonNull(value, "interpreter");
      return this;
    }

    /**
     * Run a Python of one's own instead of {@link #interpreter(Interpreter)}: a WebAssembly module
     * that is a command of WASI Preview 1, such as a stock CPython or RustPython built for {@code
     * wasm32-wasip1}. It is compiled when first needed, which takes from seconds to a minute, and
     * kept in {@link #moduleCache(Path)}; this needs {@code com.dylibso.chicory:compiler} and
     * {@code org.ow2.asm:asm-tree} on the class path.
     *
     * <p>Such a Python runs the script as {@code python -B name args} in its root directory, which
     * is the working directory. It starts anew with every run: that is part of the timeout, of
     * {@link ExecutionMetadata#duration()} and of the fuel. A prelude runs before the script in
     * each run. The exception that ended a program is read from what it printed to stderr. A
     * standard library that is not inside the module goes to {@link #file}, with its place in the
     * environment ({@code PYTHONHOME} or {@code PYTHONPATH}).
     *
     * @param value the module's file, or null for {@link #interpreter(Interpreter)}
     * @return this builder
     */
    public Builder interpreterPath(@Nullable Path value) {
      this.interpreterPath = value;
      return this;
    }

    /**
     * Set where modules compiled for {@link #interpreterPath(Path)} are kept; by default {@code
     * pysandbox} below the user's cache directory ({@code XDG_CACHE_HOME} or {@code ~/.cache},
     * {@code ~/Library/Caches}, {@code %LOCALAPPDATA%}). What is in it runs in the JVM: the folder
     * must belong to the user and be writable for nobody else, or it is not used. It holds at most
     * 512 MiB; what is longest unused goes first.
     *
     * @param folder the folder, made when needed; null for the default
     * @return this builder
     */
    public Builder moduleCache(@Nullable Path folder) {
      this.moduleCache = folder;
      return this;
    }

    /**
     * Set the standard input of scripts that have none of their own; empty by default.
     *
     * @param text the input, sent as UTF-8
     * @return this builder
     */
    public Builder stdin(String text) {
      return stdin(text.getBytes(UTF_8));
    }

    /**
     * Set the standard input of scripts that have none of their own; empty by default.
     *
     * @param bytes the input; copied
     * @return this builder
     */
    public Builder stdin(byte[] bytes) {
      this.stdin = bytes.clone();
      return this;
    }

    /**
     * Add one environment variable. Programs see these and no other.
     *
     * @param name not empty, without {@code =} and NUL
     * @param value without NUL
     * @return this builder
     */
    public Builder env(String name, String value) {
      env.put(name, value);
      return this;
    }

    /**
     * Set the whole environment; empty by default.
     *
     * @param values values by name, at most 10,000
     * @return this builder
     */
    public Builder envs(Map<String, String> values) {
      this.env = new TreeMap<>(values);
      return this;
    }

    /**
     * Set the arguments of scripts that have none of their own; none by default.
     *
     * @param values {@code sys.argv[1:]}, at most 10,000, without NUL
     * @return this builder
     */
    public Builder args(List<String> values) {
      this.args = new ArrayList<>(values);
      return this;
    }

    /**
     * Put a file into the working directory of every run.
     *
     * @param path where, relative to the working directory, with {@code /}
     * @param content the file's bytes; copied
     * @return this builder
     */
    public Builder file(String path, byte[] content) {
      files.put(path, content.clone());
      return this;
    }

    /**
     * Set all files in the working directory of every run; none by default.
     *
     * @param values contents by path relative to the working directory; copied
     * @return this builder
     */
    public Builder files(Map<String, byte[]> values) {
      this.files = new TreeMap<>(FileContents.copyOf(values));
      return this;
    }

    /**
     * Set whether programs may create and change files in their working directory; they may by
     * default. The files are in memory and gone after the run.
     *
     * @param value true if they may
     * @return this builder
     */
    public Builder writableFiles(boolean value) {
      this.writableFiles = value;
      return this;
    }

    /**
     * Set source that runs once in the namespace of {@code __main__}, before any script; none by
     * default. Every run starts from the state that it left. It is trusted: the timeout holds for
     * it, fuel does not.
     *
     * @param source the prelude, or null for none
     * @return this builder
     */
    public Builder prelude(@Nullable String source) {
      this.prelude = source;
      return this;
    }

    /**
     * Set the seed of Python's string hashes, and so the order of sets of strings; 0 by default, so
     * that it repeats. Each seed used costs an interpreter image of its own.
     *
     * @param seed 0 to 2^32 - 1
     * @return this builder
     */
    public Builder hashSeed(long seed) {
      this.hashSeed = seed;
      return this;
    }

    /**
     * Seed everything random in a program ({@code random}, {@code secrets}, {@code os.urandom},
     * {@code uuid}), so that runs repeat; by default every run has fresh randomness of the host's
     * {@link java.security.SecureRandom}.
     *
     * @param seed any number
     * @return this builder
     */
    public Builder randomSeed(long seed) {
      this.randomSeed = seed;
      return this;
    }

    /**
     * Set the clock that programs see, also for measuring time and for sleeping: under a clock that
     * stands still, {@code time.sleep} returns at once. The host's clocks by default.
     *
     * @param value the clock
     * @return this builder
     */
    public Builder clock(InstantSource value) {
      this.clock = Objects.requireNonNull(value, "clock");
      return this;
    }

    /**
     * Set the finest step of the clocks that programs see; 1 ms by default, too coarse to measure
     * the host's caches by.
     *
     * @param value 1 ns to 1 second
     * @return this builder
     */
    public Builder clockResolution(Duration value) {
      this.clockResolution = Objects.requireNonNull(value, "clockResolution");
      return this;
    }

    /**
     * Check all settings and build the configuration.
     *
     * @return an immutable configuration
     * @throws InvalidConfigurationException naming the first setting that cannot work, its value
     *     and what is allowed
     */
    public SandboxConfig build() {
      SandboxConfig config = new SandboxConfig(this);
      ConfigRules.check(config);
      return config;
    }
  }
}

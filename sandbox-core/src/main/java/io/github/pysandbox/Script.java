package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Python program with its name and, where wanted, the input, arguments and files of one run.
 * Immutable: each {@code with} method gives a new script.
 */
public final class Script {

  /** The name of a script that was given none: {@value}. */
  public static final String DEFAULT_NAME = "main.py";

  private final String name;
  private final byte[] source;
  private final byte @Nullable [] stdin;
  private final @Nullable List<String> args;
  private final SortedMap<String, byte[]> files;

  private Script(
      String name,
      byte[] source,
      byte @Nullable [] stdin,
      @Nullable List<String> args,
      SortedMap<String, byte[]> files) {
    this.name = ScriptName.check(name);
    this.source = source;
    this.stdin = stdin;
    this.args = args;
    this.files = files;
  }

  /**
   * Make a script named {@value #DEFAULT_NAME} from source text.
   *
   * @param source the program
   * @return the script
   * @throws InvalidConfigurationException if the source holds NUL or a lone surrogate, or is over 8
   *     MiB
   */
  public static Script of(String source) {
    return of(DEFAULT_NAME, source);
  }

  /**
   * Make a script from source text.
   *
   * @param name the file name that tracebacks show, a relative path with {@code /}
   * @param source the program
   * @return the script
   * @throws InvalidConfigurationException if the name is not a plain relative path, or the source
   *     holds NUL or a lone surrogate, or is over 8 MiB
   */
  public static Script of(String name, String source) {
    return of(name, encode(name, source));
  }

  /**
   * Make a script from source bytes, in the encoding they declare (PEP 263), UTF-8 by default.
   *
   * @param name the file name that tracebacks show, a relative path with {@code /}
   * @param source the program; copied
   * @return the script
   * @throws InvalidConfigurationException if the name is not a plain relative path, or the source
   *     holds NUL, is not in the encoding it declares by default (UTF-8), or is over 8 MiB
   */
  public static Script of(String name, byte[] source) {
    byte[] copy = source.clone();
    SourceRules.check(name, copy);
    return new Script(name, copy, null, null, new TreeMap<>());
  }

  /**
   * Read a script from a file of the host, named after the file's last path element.
   *
   * @param file the file to read now
   * @return the script
   * @throws InvalidConfigurationException if the file is a directory, is missing or cannot be read
   */
  public static Script of(Path file) {
    Path fileName = file.getFileName();
    if (fileName == null || Files.isDirectory(file)) {
      throw new InvalidConfigurationException(file + ": is a directory; name a Python file in it");
    }
    try {
      return of(fileName.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new InvalidConfigurationException(
          file + ": cannot be read as a script (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  /**
   * Give the script a standard input of its own, which beats the configured one.
   *
   * @param text the input, sent as UTF-8
   * @return a new script
   */
  public Script withStdin(String text) {
    return withStdin(text.getBytes(UTF_8));
  }

  /**
   * Give the script a standard input of its own, which beats the configured one.
   *
   * @param bytes the input; copied
   * @return a new script
   */
  public Script withStdin(byte[] bytes) {
    return new Script(name, source, bytes.clone(), args, files);
  }

  /**
   * Give the script arguments of its own, which beat the configured ones.
   *
   * @param values {@code sys.argv[1:]}
   * @return a new script
   */
  public Script withArgs(List<String> values) {
    return new Script(name, source, stdin, List.copyOf(values), files);
  }

  /**
   * Put a file beside the script, in addition to the configured ones; one of the same path is
   * replaced.
   *
   * @param path where, relative to the working directory
   * @param content the file's bytes; copied
   * @return a new script
   * @throws InvalidConfigurationException if the path is not a plain relative path
   */
  public Script withFile(String path, byte[] content) {
    SortedMap<String, byte[]> more = new TreeMap<>(files);
    more.put(ScriptName.check(path), content.clone());
    return new Script(name, source, stdin, args, more);
  }

  /**
   * The name that tracebacks show.
   *
   * @return a relative path with {@code /}
   */
  public String name() {
    return name;
  }

  /**
   * The program's bytes.
   *
   * @return a copy
   */
  public byte[] source() {
    return source.clone();
  }

  /**
   * The standard input of this script's own.
   *
   * @return a copy, or empty where the configured one holds
   */
  public Optional<byte[]> stdin() {
    return Optional.ofNullable(stdin).map(byte[]::clone);
  }

  /**
   * The arguments of this script's own.
   *
   * @return {@code sys.argv[1:]}, or empty where the configured ones hold
   */
  public Optional<List<String>> args() {
    return Optional.ofNullable(args);
  }

  /**
   * The files of this script's own.
   *
   * @return contents by relative path, sorted; copies
   */
  public Map<String, byte[]> files() {
    return FileContents.copyOf(files);
  }

  @Override
  public String toString() {
    return "Script[" + GuestText.singleLine(name) + ", " + source.length + " bytes]";
  }

  private static byte[] encode(String name, String source) {
    Objects.requireNonNull(source, "source");
    try {
      var bytes = UTF_8.newEncoder().encode(CharBuffer.wrap(source));
      byte[] copy = new byte[bytes.remaining()];
      bytes.get(copy);
      return copy;
    } catch (CharacterCodingException e) {
      throw new InvalidConfigurationException(
          name + ": the source holds a lone surrogate, which UTF-8 cannot carry; remove it", e);
    }
  }
}

package io.github.pysandbox.internal.wasi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;

/**
 * The arguments and the environment that a guest reads through WASI. One that gets them another way
 * has none here.
 *
 * @param args the program's name and its arguments
 * @param env the environment, each as {@code NAME=value}
 */
public record CommandLine(List<String> args, List<String> env) {

  /** Neither arguments nor environment. */
  public static final CommandLine NONE = new CommandLine(List.of(), List.of());

  /** Copy the parts. */
  public CommandLine {
    args = List.copyOf(args);
    env = List.copyOf(env);
  }

  /**
   * Make a command line.
   *
   * @param args the program's name and its arguments
   * @param env values by name
   * @return the command line
   */
  public static CommandLine of(List<String> args, Map<String, String> env) {
    return new CommandLine(
        args,
        env.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).toList());
  }

  /** Write how many texts there are, and how many bytes they take with a NUL after each. */
  static void writeSizes(List<String> texts, GuestAccess memory, int count, int size) {
    memory.writeInt(count, texts.size());
    memory.writeInt(size, texts.stream().mapToInt(text -> encoded(text).length).sum());
  }

  /** Write texts, and the addresses they are at. */
  static void write(List<String> texts, GuestAccess memory, int addresses, int buffer) {
    int at = buffer;
    for (int i = 0; i < texts.size(); i++) {
      byte[] text = encoded(texts.get(i));
      memory.writeInt(addresses + i * Integer.BYTES, at);
      memory.write(at, text, 0, text.length);
      memory.charge(text.length);
      at += text.length;
    }
  }

  private static byte[] encoded(String text) {
    return (text + '\0').getBytes(UTF_8);
  }
}

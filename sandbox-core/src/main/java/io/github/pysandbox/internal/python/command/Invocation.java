package io.github.pysandbox.internal.python.command;

import io.github.pysandbox.internal.wasi.CommandLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the command line by which a Python runs a script. */
public final class Invocation {

  private static final String HASH_SEED = "PYTHONHASHSEED";

  private Invocation() {}

  /**
   * Make a command line.
   *
   * @param script the script's path in the working directory, and its arguments
   * @param env the environment, to which the hash seed is added
   * @param prelude what is to run before the script in the same namespace, or null
   * @param hashSeed the seed of string hashes
   * @return the command line
   */
  public static CommandLine of(
      List<String> script, Map<String, String> env, @Nullable String prelude, long hashSeed) {
    List<String> args = new ArrayList<>();
    args.add("python");
    // Compiled modules must not appear among the files that a program leaves.
    args.add("-B");
    if (prelude != null) {
      args.add("-c");
      args.add(PreludeMain.source(prelude));
    }
    args.addAll(script);
    Map<String, String> variables = new TreeMap<>(env);
    variables.putIfAbsent(HASH_SEED, Long.toString(hashSeed));
    return CommandLine.of(args, variables);
  }
}
